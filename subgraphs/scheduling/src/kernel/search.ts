import type { Diary, Wanted } from './diary.ts';
import { freeTimes } from './freeTimes.ts';
import type { Interval } from './interval.ts';
import { DAY, dateOf, dayOf } from './localTime.ts';
import { fits, openingsOf } from './openings.ts';
import { clockOf } from './zoneClock.ts';

/** Somebody who could be booked. */
export interface Candidate {
  id: string;
  specialties: readonly string[];
  diary: Diary;
  /** What else must be free at the same time, such as a room; left out: nothing. */
  together?: readonly Diary[];
}

/** A free time of one candidate. */
export interface CandidateTime extends Interval {
  id: string;
}

/** Days asked for at once, at most; the search begins with one and doubles. */
const MAX_STRIDE = 32;

/**
 * The first free times of any of the candidates, earliest first, equal times in the candidates' order. Days past the last
 * one needed are not looked at. Pure.
 * @param count of times, from 1 on
 */
export function firstFree(candidates: readonly Candidate[], wanted: Wanted, count: number): CandidateTime[] {
  const found: CandidateTime[] = [];
  const last = dayOf(wanted.to);
  let stride = 1;
  for (
    let day = dayOf(wanted.from);
    day <= last && found.length < count;
    day += stride, stride = Math.min(stride * 2, MAX_STRIDE)
  ) {
    const days = { from: dateOf(day), to: dateOf(Math.min(day + stride - 1, last)) };
    found.push(...everyFree(candidates, { ...wanted, ...days }));
  }
  return found.slice(0, count);
}

/** Every free time of any of the candidates, in the same order. Pure. */
export const everyFree = (candidates: readonly Candidate[], wanted: Wanted): CandidateTime[] =>
  candidates
    .flatMap(({ id, diary, together = [] }) =>
      freeTogether([diary, ...together], wanted).map(time => ({ ...time, id })),
    )
    .sort((one, other) => one.start - other.start);

/** Who has a specialty. Pure. */
export const withSpecialty = (candidates: readonly Candidate[], specialty: string): Candidate[] =>
  candidates.filter(({ specialties }) => specialties.includes(specialty));

/**
 * When all of several are free at once, as a practitioner and a room, earliest first; on the grid of the first. The policy's
 * visits per day are counted for each. Pure.
 */
export function freeTogether([lead, ...others]: readonly [Diary, ...Diary[]], wanted: Wanted): Interval[] {
  const openings = others.map(diary => openingsOf(diary, wanted));
  return freeTimes(lead, wanted).filter(time => openings.every(other => fits(other, time)));
}

/** Visits at the same local time, every so many days. */
export interface Series {
  everyDays: number;
  /** How many visits, the first included. */
  visits: number;
}

/** The visits of a series by its first, at the same local time across clock changes, as long as the first. Pure. */
export function repeated(first: Interval, zone: string, { everyDays, visits }: Series): Interval[] {
  const utcDay = Math.floor(first.start / DAY);
  const clock = clockOf(zone, utcDay - 1, utcDay + visits * everyDays + 1);
  const day = clock.dayAt(first.start);
  const minute = clock.minuteAt(first.start);
  return Array.from({ length: visits }, (_, index) => {
    const start = index === 0 ? first.start : clock.at(day + index * everyDays, minute);
    return { start, end: start + first.end - first.start };
  });
}

/**
 * Series of which every visit is free, by their first visits, which lie in the days asked for; earliest first. Visits keep
 * the local time across clock changes. Pure.
 */
export function freeSeries(diary: Diary, wanted: Wanted, { everyDays, visits }: Series): Interval[][] {
  const shifted = (days: number): Wanted => ({
    ...wanted,
    from: dateOf(dayOf(wanted.from) + days),
    to: dateOf(dayOf(wanted.to) + days),
  });
  const later = Array.from({ length: visits - 1 }, (_, index) => {
    const days = (index + 1) * everyDays;
    return { days, openings: openingsOf(diary, shifted(days)) };
  });
  const { clock } = openingsOf(diary, wanted);
  return freeTimes(diary, wanted).flatMap(first => {
    const day = clock.dayAt(first.start);
    const minute = clock.minuteAt(first.start);
    const rest = later.map(({ days, openings }) => {
      const start = openings.clock.at(day + days, minute);
      return { openings, visit: { start, end: start + first.end - first.start } };
    });
    return rest.every(({ openings, visit }) => fits(openings, visit))
      ? [[first, ...rest.map(({ visit }) => visit)]]
      : [];
  });
}
