import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<English['ui']> = {
  monthBefore: 'Mes anterior',
  monthAfter: 'Mes siguiente',
  chooseDay: 'Elegir un día',
  loading: 'Cargando',
  close: 'Cerrar',
  report: 'Aviso',
  dismiss: 'Descartar',
  chosen: 'elegido',
  optional: '(opcional)',
};
