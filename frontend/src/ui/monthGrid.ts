import { Temporal } from 'temporal-polyfill';

/** The six weeks around a month, Monday first, as local dates. */
export function monthGrid(month: string): string[][] {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const start = first.subtract({ days: first.dayOfWeek - 1 });
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => start.add({ days: week * 7 + day }).toString()),
  );
}

const DAYS_BY_KEY: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The date a key leads to from another one; null when the key is not for moving. */
export function dateAfterKey(date: string, key: string): string | null {
  const from = Temporal.PlainDate.from(date);
  const days = DAYS_BY_KEY[key];
  if (days !== undefined) return from.add({ days }).toString();
  if (key === 'PageUp') return from.subtract({ months: 1 }).toString();
  if (key === 'PageDown') return from.add({ months: 1 }).toString();
  return null;
}

export const monthOf = (date: string): string => date.slice(0, 7);

export const addMonths = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months }).toString();
