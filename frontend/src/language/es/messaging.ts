import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const messaging: Translated<English['messaging']> = {
  none: 'Todavía no se ha enviado nada.',
  purpose: {
    APPOINTMENT_CONFIRMATION: 'Confirmación de la cita por correo',
    APPOINTMENT_MOVED: 'Aviso de la nueva hora por correo',
    APPOINTMENT_CANCELLED: 'Aviso de la cancelación por correo',
    APPOINTMENT_REMINDER: 'Recordatorio por correo',
    APPOINTMENT_FOLLOW_UP: 'Mensaje después de la visita por correo',
    WAITLIST_OFFER: 'Aviso de una hora libre por correo',
    RECALL: 'Recordatorio por correo para volver',
    PAPER: 'Enlace a un documento por correo',
  },
  status: { QUEUED: 'Previsto', SENT: 'Enviado', SUPPRESSED: 'No enviado', FAILED: 'Fallido', WITHDRAWN: 'Retirado' },
  failure: {
    UNSAFE_CONTACT: 'Ningún contacto está marcado como seguro para mensajes',
    NO_CONTACT: 'No se conoce ningún correo electrónico',
    CANCELLED: 'La cita se canceló',
    NOT_TO_COME: 'La cita ya no estaba pendiente',
    OVER: 'Era demasiado tarde para enviarlo',
    OFFER_ENDED: 'El ofrecimiento había terminado',
    SHARE_ENDED: 'El enlace ya no era válido',
    BOOKED_AGAIN: 'Ya tiene cita',
    OTHER: 'No se pudo entregar',
  },
  notTold: {
    UNSAFE_CONTACT: 'No avisado por correo: ningún contacto está marcado como seguro para mensajes',
    NO_CONTACT: 'No avisado por correo: no se conoce ningún correo electrónico',
    CANCELLED: 'No avisado por correo: la cita se canceló',
    NOT_TO_COME: 'No avisado por correo: la cita ya no estaba pendiente',
    OVER: 'No avisado por correo: era demasiado tarde para enviarlo',
    OFFER_ENDED: 'No avisado por correo: el ofrecimiento había terminado',
    SHARE_ENDED: 'No avisado por correo: el enlace ya no era válido',
    BOOKED_AGAIN: 'No avisado por correo: ya tenía cita',
    OTHER: 'No avisado por correo: no se pudo entregar',
  },
};
