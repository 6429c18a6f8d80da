import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const time: Translated<English['time']> = {
  minutes: '{minutes, number} मिनट',
  hours: '{hours, number} घंटे',
  hoursMinutes: '{hours, number} घंटे {minutes, number} मिनट',
  ahead: '{length} आगे',
  behind: '{length} पीछे',
};
