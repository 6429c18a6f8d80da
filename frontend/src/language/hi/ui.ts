import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const ui: Translated<English['ui']> = {
  monthBefore: 'पिछला महीना',
  monthAfter: 'अगला महीना',
  chooseDay: 'दिन चुनें',
  loading: 'लोड हो रहा है',
  close: 'बंद करें',
  report: 'सूचना',
  dismiss: 'हटाएँ',
  chosen: 'चुना हुआ',
  optional: '(वैकल्पिक)',
};
