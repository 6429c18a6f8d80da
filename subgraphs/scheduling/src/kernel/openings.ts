import { closedOn } from './closures.ts';
import type { BookedVisit, Diary, VisitLength, Wanted } from './diary.ts';
import { coveredBy, gapsOf, holds, merged, type Interval } from './interval.ts';
import { DAY, dayOf, MINUTE } from './localTime.ts';
import { sessionsOn, type Session } from './sessions.ts';
import { clockOf, type ZoneClock } from './zoneClock.ts';

/** A session, and when no visit of the wanted kind can be in it. */
export interface Opening {
  session: Session;
  /** Apart and in order; of all days, not of the session's alone. */
  taken: readonly Interval[];
}

/** A diary read for one question. */
export interface Openings {
  clock: ZoneClock;
  /** When a visit may begin, by the days asked for and the policy. */
  range: Interval;
  /** In the order of the sessions' beginnings. */
  openings: readonly Opening[];
  /** Whether the policy lets one more visit begin on the local day of this instant. */
  dayHasRoom(start: number): boolean;
}

/** Resolves a diary into sessions and what is taken of them. Pure. */
export function openingsOf(diary: Diary, wanted: Wanted): Openings {
  const first = dayOf(wanted.from);
  const last = dayOf(wanted.to);
  const clock = clockOf(diary.zone, first - 1, last + 1);
  const range = rangeOf(wanted, { start: clock.startOf(first), end: clock.startOf(last + 1) });
  // The day before may have a session across midnight.
  const days = { first: first - 1, last };
  const closed = closedOn(diary, days);
  const byCapacity = new Map<number, Interval[]>();
  const takenOf = ({ capacity }: Session): Interval[] => {
    const known = byCapacity.get(capacity) ?? merged([...closed, ...fullTimes(diary.visits, wanted.visit, capacity)]);
    byCapacity.set(capacity, known);
    return known;
  };
  const openings = sessionsOn(diary, days)
    .filter(({ start, end }) => start < range.end && range.start < end)
    .map(session => ({ session, taken: takenOf(session) }));
  return { clock, range, openings, dayHasRoom: roomPerDay(diary.visits, clock, wanted.policy.visitsPerDay) };
}

/** How many visits a session holds that has this time free for one more; 0 when none has it, on the grid or not. Pure. */
export function placesAt({ openings, range, dayHasRoom }: Openings, visit: Interval): number {
  if (visit.start < range.start || visit.start >= range.end || !dayHasRoom(visit.start)) return 0;
  return Math.max(
    0,
    ...openings
      .filter(({ session, taken }) => {
        const obstacle = taken[firstEndingAfter(taken, visit.start)];
        return holds(session, visit) && !(obstacle && obstacle.start < visit.end);
      })
      .map(({ session }) => session.capacity),
  );
}

/** Whether a visit can be at exactly this time, on the grid or not. Pure. */
export const fits = (openings: Openings, visit: Interval): boolean => placesAt(openings, visit) > 0;

/** When somebody works on one local day, without what is closed; visits are no matter here. Pure. @param date ISO 8601 */
export function workOn(diary: Diary, date: string): Interval[] {
  const day = dayOf(date);
  const days = { first: day, last: day };
  const closed = merged(closedOn(diary, days));
  return sessionsOn(diary, days).flatMap(session => gapsOf(closed, session));
}

/** By halving: where the first interval stands that is not over at an instant. @param apart as `merged` gives them */
export function firstEndingAfter(apart: readonly Interval[], instant: number): number {
  let low = 0;
  let high = apart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (apart[middle]!.end <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A booked visit with the minutes around it, and beyond them those on the road there and back. Pure. */
export const occupied = ({
  start,
  end,
  beforeMinutes = 0,
  afterMinutes = 0,
  travelMinutes = 0,
}: BookedVisit): Interval => ({
  start: start - (travelMinutes + beforeMinutes) * MINUTE,
  end: end + (afterMinutes + travelMinutes) * MINUTE,
});

function rangeOf({ policy, now }: Wanted, days: Interval): Interval {
  const latest = policy.horizonDays === null ? Infinity : now + policy.horizonDays * DAY + 1;
  return { start: Math.max(days.start, now + policy.noticeMinutes * MINUTE), end: Math.min(days.end, latest) };
}

/** Where as many visits are as a session holds, seen by a visit that keeps minutes around it free. */
function fullTimes(visits: readonly BookedVisit[], visit: VisitLength | null, capacity: number): Interval[] {
  const [away, here] = [true, false].map(elsewhere =>
    visits.filter(visit => (visit.elsewhere ?? false) === elsewhere).map(occupied),
  );
  const full = [...away!, ...coveredBy(here!, capacity)];
  const before = (visit?.beforeMinutes ?? 0) * MINUTE;
  const after = (visit?.afterMinutes ?? 0) * MINUTE;
  return full.map(({ start, end }) => ({ start: start - after, end: end + before }));
}

function roomPerDay(
  visits: readonly BookedVisit[],
  clock: ZoneClock,
  visitsPerDay: number | null,
): Openings['dayHasRoom'] {
  if (visitsPerDay === null) return () => true;
  const onDay = Map.groupBy(
    visits.filter(({ elsewhere }) => !elsewhere),
    ({ start }) => clock.dayAt(start),
  );
  return start => (onDay.get(clock.dayAt(start))?.length ?? 0) < visitsPerDay;
}
