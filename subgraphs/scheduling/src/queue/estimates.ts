import type { Interval } from '../kernel/interval.ts';
import { MINUTE } from '../kernel/localTime.ts';

/** Fewer visits than this tell nothing about how long the next one takes. */
const ENOUGH = 3;

/**
 * How long a practitioner's visits usually take: the median, so that one that was forgotten to be ended does not count for
 * many. Pure.
 * @param minutes what the latest visits took
 * @returns whole minutes, at least 1; null when they are too few
 */
export function usualMinutes(minutes: readonly number[]): number | null {
  if (minutes.length < ENOUGH) return null;
  const sorted = [...minutes].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return Math.max(1, Math.round(median));
}

/** Somebody a practitioner is to see; instants in milliseconds since the epoch. */
export interface ToSee {
  id: string;
  /** How long it was booked for. */
  plannedMinutes: number;
}

export interface Day {
  now: number;
  /** Nobody is seen before; null: the practitioner is not late. */
  lateUntil: number | null;
  /** When the practitioner works that day, earliest first and apart. */
  sessions: readonly Interval[];
  /** What a visit usually takes; null: as long as it was booked for. */
  usualMinutes: number | null;
  inConsultation: ReadonlyArray<ToSee & { startedAt: number }>;
  /** Who was called, then who waits, in turn. */
  ahead: readonly ToSee[];
  /** Booked visits that nobody checked in for yet, earliest first. */
  expected: ReadonlyArray<ToSee & { startsAt: number }>;
}

export interface Estimates {
  /** When each of those ahead begins. */
  startsAt: ReadonlyMap<string, number>;
  /** How long after their time those expected begin, minutes; 0: on time. */
  delayMinutes: ReadonlyMap<string, number>;
}

/**
 * When whoever waits is seen, and who of those to come is seen late (SCH-14): one after another, each taking as long as
 * this practitioner's visits do, not before the practitioner is there, and not between working hours. Pure.
 */
export function estimate(day: Day): Estimates {
  const { now, lateUntil, sessions, inConsultation, ahead, expected } = day;
  const length = ({ plannedMinutes }: ToSee): number => (day.usualMinutes ?? plannedMinutes) * MINUTE;
  const ends = inConsultation.map(visit => visit.startedAt + length(visit));
  let free = Math.max(now, lateUntil ?? 0, ...ends);
  const startsAt = new Map<string, number>();
  for (const visit of ahead) {
    const start = atWork(free, sessions);
    startsAt.set(visit.id, start);
    free = start + length(visit);
  }
  const delayMinutes = new Map<string, number>();
  for (const visit of expected) {
    const start = Math.max(visit.startsAt, free);
    delayMinutes.set(visit.id, Math.round((start - visit.startsAt) / MINUTE));
    free = start + length(visit);
  }
  return { startsAt, delayMinutes };
}

/** The first instant from this one on in working hours; after the last of them, the instant itself: nobody is sent home. */
function atWork(instant: number, sessions: readonly Interval[]): number {
  const session = sessions.find(({ end }) => end > instant);
  return session ? Math.max(instant, session.start) : instant;
}
