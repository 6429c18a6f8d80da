import { Temporal } from 'temporal-polyfill';
import { addDays, weekdayName } from '../../app/time/zone.ts';
import { locale } from '../../language/t.ts';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export const weekdayShort = (weekday: number): string => weekdayName(weekday, 'short');

/** Such as "Mon, Wed and Fri", or "each day". */
export function weekdayList(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return 'each day';
  return new Intl.ListFormat(locale()).format([...weekdays].sort((one, other) => one - other).map(weekdayShort));
}

export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

/** The first Monday after a date. */
export const nextMonday = (date: string): string => addDays(date, 8 - weekdayOf(date));
