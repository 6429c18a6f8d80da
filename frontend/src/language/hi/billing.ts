import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const billing: Translated<English['billing']> = {
  none: 'कोई बिल नहीं।',
  visit: 'विज़िट',
  noNumber: 'अभी नंबर नहीं',
  total: 'कुल',
  draft: 'ड्राफ़्ट',
  void: 'रद्द',
};
