import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const billing: Translated<English['billing']> = {
  none: 'No hay facturas.',
  visit: 'Visita',
  noNumber: 'Aún sin número',
  total: 'Total',
  draft: 'Borrador',
  void: 'Anulada',
  loading: 'Cargando facturas',
  caption: 'Facturas, la más reciente primero',
  more: 'Mostrar más facturas',
  all: 'Todas las facturas',
  noneSuch: 'No hay facturas así.',
  column: { what: 'Por', number: 'Número', day: 'Fecha', status: 'Estado' },
};
