import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const session: Translated<English['session']> = {
  role: {
    SUPER_ADMIN: 'Administrador de la plataforma',
    SUPPORT: 'Soporte de la plataforma',
    AUDITOR: 'Auditor',
    TENANT_ADMIN: 'Administrador',
    CLINIC_MANAGER: 'Gerente de clínica',
    PRACTITIONER: 'Profesional',
    NURSE: 'Enfermería',
    RECEPTIONIST: 'Recepción',
    BILLING: 'Facturación',
    PHARMACIST: 'Farmacia',
    PATIENT: 'Paciente',
    PROXY: 'Representante',
    SERVICE: 'Cuenta de servicio',
    PARTNER: 'Socio',
  },
  zone: {
    title: 'Su zona horaria',
    why: 'Para las horas fuera del calendario de una clínica. Un calendario muestra siempre la hora de su clínica.',
    empty: 'Si se deja vacía, la de la organización: {zone}.',
    none: 'ninguna',
    unknown: 'Esa zona no existe.',
  },
};
