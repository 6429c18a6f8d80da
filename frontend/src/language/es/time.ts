import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const time: Translated<English['time']> = {
  minutes: '{minutes, number} min',
  hours: '{hours, number} h',
  hoursMinutes: '{hours, number} h {minutes, number} min',
  ahead: '{length} más adelante',
  behind: '{length} más atrás',
};
