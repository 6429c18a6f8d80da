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
};
