import type { Interval } from '../kernel/interval.ts';
import { localDate } from '../kernel/localDay.ts';
import { dayOf, MINUTE, minuteOf, weekdayOf } from '../kernel/localTime.ts';
import { clockOf } from '../kernel/zoneClock.ts';
import type { WaitlistEntry } from './waitlistTables.ts';

type Wish = Pick<
  WaitlistEntry,
  'practitionerId' | 'fromDate' | 'untilDate' | 'weekdays' | 'startsAtLocal' | 'endsAtLocal'
>;

/** Whether a time of a practitioner is one that an entry asks for, by the clinic's clocks. Pure. */
export function fitsWish(wish: Wish, practitionerId: string, { start, end }: Interval, zone: string): boolean {
  if (wish.practitionerId !== null && wish.practitionerId !== practitionerId) return false;
  const date = localDate(new Date(start), zone);
  if (date < wish.fromDate || date >= wish.untilDate) return false;
  const day = dayOf(date);
  if (wish.weekdays !== null && !wish.weekdays.includes(weekdayOf(day))) return false;
  if (wish.startsAtLocal === null || wish.endsAtLocal === null) return true;
  const from = clockOf(zone, day, day).minuteAt(start);
  const until = from + (end - start) / MINUTE;
  return from >= minuteOf(wish.startsAtLocal) && until <= minuteOf(wish.endsAtLocal);
}

type InLine = Pick<WaitlistEntry, 'id' | 'priority' | 'waitingSince'>;

/** Those with priority first, then who has waited longest. Pure. */
export const inFairOrder = <Entry extends InLine>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (one, other) =>
      Number(one.priority === null) - Number(other.priority === null) ||
      one.waitingSince.getTime() - other.waitingSince.getTime() ||
      (one.id < other.id ? -1 : 1),
  );
