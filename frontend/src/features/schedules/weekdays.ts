import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../app/time/zone.ts';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const long = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
/** The 4th of January 2026 was a Sunday. */
const dayInWeek = (weekday: number) => Date.UTC(2026, 0, 4 + weekday);

/** @param weekday 1 is Monday */
export const weekdayName = (weekday: number): string => long.format(dayInWeek(weekday));
export const weekdayShort = (weekday: number): string => short.format(dayInWeek(weekday));

/** Such as "Mon, Wed and Fri", or "each day". */
export function weekdayList(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return 'each day';
  return new Intl.ListFormat('en').format([...weekdays].sort((one, other) => one - other).map(weekdayShort));
}

export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

/** The first Monday after a date. */
export const nextMonday = (date: string): string => addDays(date, 8 - weekdayOf(date));
