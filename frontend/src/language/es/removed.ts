import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const removed: Translated<English['removed']> = {
  title: 'Retirado hace poco',
  kind: {
    ALLERGY: 'Alergia',
    CARE_TEAM_MEMBER: 'Equipo de atención',
    CONDITION: 'Problema',
    CONTACT_POINT: 'Contacto',
    COVERAGE: 'Pagador',
    DOCUMENT: 'Documento',
    TAG: 'Etiqueta',
    VITAL_SIGNS: 'Signos vitales',
  },
  by: '{name, select, none {Retirado el {at}} other {Retirado por {name}, {at}}}',
  until: 'Se puede restaurar hasta el {date}.',
  restore: 'Restaurar',
  restoreOne: 'Restaurar {what}',
  restored: 'Restaurado',
  notRestored: 'No se ha restaurado',
  all: 'Mostrar los {count, number}',
  patients: {
    title: 'Historias retiradas',
    why: 'Historias retiradas por completo, como una abierta dos veces por error. Nada se borra; al restaurarlas quedan como estaban.',
    loading: 'Cargando historias retiradas',
    none: 'No se ha retirado ninguna historia',
    noneWhy: 'Lo que se retira en la página de un paciente se puede restaurar aquí.',
    when: 'Retirada',
    remove: 'Retirar…',
    ask: '¿Retirar la historia de {name}?',
    askWhy:
      'Ya no se encontrará ni se podrá citar, y sus visitas, facturas y notas quedan como están. Anule antes las visitas futuras. Quien puede retirar historias puede restaurarla. Si la persona tiene una segunda historia, combine las dos.',
    confirm: 'Retirar historia',
    removed: 'Historia retirada',
    notRemoved: 'No se ha retirado',
    restored: 'Historia restaurada',
  },
};
