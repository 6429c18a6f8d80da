import type { Diary, Wanted } from './diary.ts';
import type { Interval } from './interval.ts';
import { MINUTE } from './localTime.ts';
import { firstEndingAfter, openingsOf, type Opening } from './openings.ts';

/**
 * When a visit could be booked, earliest first. Pure: no rows, and no clock or zone but those given.
 *
 * A session's grid begins with the session and nothing moves it. A visit lies wholly inside one session and touches
 * nothing closed; with the minutes kept free around it, it touches no place that a booked visit, with its own minutes
 * around it, has taken. A visit belongs to the local day it begins on.
 * @source SCH-05, SCH-07, SCH-08, SCH-26
 */
export function freeTimes(diary: Diary, wanted: Wanted): Interval[] {
  const { openings, range, dayHasRoom } = openingsOf(diary, wanted);
  const times: Interval[] = [];
  for (const opening of openings) sweep(opening, range, wanted, times);
  const apart = inOrder(times);
  return wanted.policy.visitsPerDay === null ? apart : apart.filter(({ start }) => dayHasRoom(start));
}

/** Walks a session's grid and what is taken side by side. */
function sweep({ session, taken }: Opening, range: Interval, wanted: Wanted, times: Interval[]): void {
  const step = (wanted.gridMinutes ?? session.slotMinutes) * MINUTE;
  const length = (wanted.visit?.minutes ?? session.slotMinutes) * MINUTE;
  const gridFrom = (instant: number): number =>
    session.start + Math.max(0, Math.ceil((instant - session.start) / step)) * step;
  const last = session.end - length;
  let start = gridFrom(range.start);
  let next = firstEndingAfter(taken, start);
  while (start <= last && start < range.end) {
    while (next < taken.length && taken[next]!.end <= start) next += 1;
    const obstacle = taken[next];
    if (obstacle && obstacle.start < start + length) {
      start = gridFrom(obstacle.end);
    } else {
      times.push({ start, end: start + length });
      start += step;
    }
  }
}

/** Sessions that overlap can offer a time before another's, or the same time, of which the shorter stays. */
function inOrder(times: Interval[]): Interval[] {
  const ordered = (one: Interval, other: Interval | undefined): boolean => !other || other.start < one.start;
  if (times.every((time, index) => ordered(time, times[index - 1]))) return times;
  const sorted = times.sort((one, other) => one.start - other.start || one.end - other.end);
  return sorted.filter((time, index) => ordered(time, sorted[index - 1]));
}
