import { overlap, type Interval } from '../kernel/interval.ts';

/** A visit with the minutes around it, and the place of the session it has. */
export interface Laned extends Interval {
  id: string;
  lane: number;
}

/**
 * The lowest place of a session that no visit has during some time; null when there is none up to the last. Pure.
 * @param last the session's places, from 1 on
 */
export function freeLane(wanted: Interval, visits: readonly Laned[], last: number): number | null {
  const taken = new Set(visits.filter(visit => overlap(visit, wanted)).map(({ lane }) => lane));
  for (let lane = 1; lane <= last; lane++) if (!taken.has(lane)) return lane;
  return null;
}

/** How many visits there are at once at most during some time. Pure. */
export function mostAtOnce(wanted: Interval, visits: readonly Interval[]): number {
  const during = visits.filter(visit => overlap(visit, wanted));
  const at = (instant: number): number => during.filter(({ start, end }) => start <= instant && instant < end).length;
  return Math.max(0, ...during.map(({ start }) => at(Math.max(start, wanted.start))));
}

/**
 * Places anew for visits, so that as few are used as there are visits at once: taken in the order of their beginnings, each
 * gets the lowest free one. Pure.
 */
export function rearranged(visits: readonly Laned[]): Laned[] {
  const placed: Laned[] = [];
  for (const visit of visits.toSorted((one, other) => one.start - other.start || one.end - other.end))
    placed.push({ ...visit, lane: freeLane(visit, placed, visits.length) ?? visits.length });
  return placed;
}
