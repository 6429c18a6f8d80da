import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

/** Todo lo que le ocurrió a un paciente, en un solo orden. */
export const timeline: Translated<English['timeline']> = {
  title: 'Cronología',
  summary: 'Resumen',
  parts: 'Partes de la historia',
  what: 'La cronología',
  show: 'Qué se muestra',
  all: 'Todo',
  group: {
    VISITS: 'Visitas',
    MEDICINES: 'Recetas',
    TESTS: 'Pruebas',
    DOCUMENTS: 'Documentos',
    VITALS: 'Signos vitales',
    PROBLEMS: 'Problemas y alergias',
    MESSAGES: 'Mensajes',
    BILLS: 'Facturas',
  },
  none: 'Todavía no hay nada registrado.',
  noneChosen: 'No hay nada registrado de este tipo.',
  earlier: 'Mostrar lo anterior',
  beginning: 'Aquí empieza la historia.',
  appointment: 'Cita con {doctor}',
  visit: 'Visita, anotada por {doctor}',
  prescription: 'Receta',
  vitals: 'Signos vitales',
  ordered: 'Prueba solicitada',
  allergy: 'Alergia: {substance}',
  invoice: '{number, select, none {Factura en borrador} other {Factura {number}}}',
  cancelled: 'Cancelada',
  away: 'No disponible en este momento',
  whole: 'Mostrar la nota entera',
  less: 'Mostrar menos',
};
