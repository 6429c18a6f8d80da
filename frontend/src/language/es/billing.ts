import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const billing: Translated<English['billing']> = {
  none: 'No hay facturas.',
  visit: 'Visita',
  noNumber: 'Aún sin número',
  total: 'Total',
  draft: 'Borrador',
  void: 'Anulada',
};
