import type { English } from '../../en/english.ts';
import type { Translated } from '../../translated.ts';

export const reminders: Translated<English['reminders']> = {
  why: 'Cuándo se escribe a los pacientes de {clinic}. Un recordatorio se mueve con su visita y desaparece si se cancela.',
  add: 'Añadir un recordatorio',
  loading: 'Cargando recordatorios',
  none: 'Todavía no hay recordatorios',
  noneWhy: 'Añada uno, por ejemplo un día antes: se olvidan menos visitas.',
  list: 'Se recuerda a los pacientes',
  on: 'Por correo',
  off: 'Por correo, desactivado',
  changeOf: 'Cambiar: {rule}',
  safe: 'Por correo, a una dirección marcada como segura.',
  howMany: 'Cuántos',
  unitLabel: 'Unidad',
  when: 'Cuándo',
  dayWhy: 'A la misma hora del día que la visita, aunque cambie la hora entretanto.',
  unit: { MINUTES: 'minutos', HOURS: 'horas', DAYS: 'días' },
  side: { BEFORE: 'antes de la visita', AFTER: 'después de la visita' },
  BEFORE: {
    MINUTES: '{amount, plural, one {# minuto} other {# minutos}} antes',
    HOURS: '{amount, plural, one {# hora} other {# horas}} antes',
    DAYS: '{amount, plural, one {# día} other {# días}} antes',
  },
  AFTER: {
    MINUTES: '{amount, plural, one {# minuto} other {# minutos}} después',
    HOURS: '{amount, plural, one {# hora} other {# horas}} después',
    DAYS: '{amount, plural, one {# día} other {# días}} después',
  },
  preview: 'Una visita reservada ahora para mañana a las 10',
  previewAt: 'Empieza {time}. Horas en {zone}.',
  previewNone: 'No se le recordaría al paciente.',
  tooLate: 'Demasiado tarde para enviar',
  added: 'Añadido: {rule}',
  changed: 'Cambiado: {rule}',
  turnedOn: 'Activado: {rule}',
  turnedOff: 'Desactivado: {rule}',
};
