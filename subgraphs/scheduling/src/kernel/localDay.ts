import type { Interval } from './interval.ts';
import { dateOf, DAY, dayOf } from './localTime.ts';
import { clockOf } from './zoneClock.ts';

/** The first and the last instant of a local day, which can be 23 or 25 hours long. Pure. */
export function dayBounds(date: string, zone: string): Interval {
  const day = dayOf(date);
  const clock = clockOf(zone, day, day + 1);
  return { start: clock.startOf(day), end: clock.startOf(day + 1) };
}

/** The local date of an instant. Pure. */
export function localDate(instant: Date, zone: string): string {
  const day = Math.floor(instant.getTime() / DAY);
  return dateOf(clockOf(zone, day, day).dayAt(instant.getTime()));
}

/** The local date some days later or, with a negative number, earlier. Pure. */
export const daysLater = (date: string, days: number): string => dateOf(dayOf(date) + days);
