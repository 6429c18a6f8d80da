import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const clinic: Translated<English['clinic']> = {
  doctor: 'Médico',
  doctors: 'Médicos',
  allDoctors: 'Todos los médicos',
  anyDoctor: 'Cualquier médico',
  patient: 'Paciente',
  clinic: 'Clínica',
  clinics: 'Clínicas',
  room: 'Consultorio',
  reason: 'Motivo',
  priority: 'Prioridad',
  noPriority: 'Sin prioridad',
  role: 'Función',
  timezone: 'Zona horaria',
  anotherDay: '{date}, elegir otro día',
  moreAbout: 'Más sobre {name}',
};
