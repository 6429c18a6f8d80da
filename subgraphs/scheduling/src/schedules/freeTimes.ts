import { Temporal } from 'temporal-polyfill';
import type { Schedule, ScheduleOverride } from './scheduleTables.ts';

/** A half-open stretch of time, in milliseconds since the epoch. */
export interface Interval {
  start: number;
  end: number;
}

/** A stretch of work, cut into times that can be booked. */
export interface Session extends Interval {
  slotMinutes: number;
}

type Hours = Pick<Schedule, 'startsAtLocal' | 'endsAtLocal' | 'slotMinutes'>;
type Weekly = Hours & Pick<Schedule, 'weekday' | 'effectiveFrom' | 'effectiveUntil'>;
type Override = Pick<ScheduleOverride, 'onDate' | 'startsAtLocal' | 'endsAtLocal' | 'slotMinutes'>;

const MINUTE = 60_000;

/** The instant of a local time on a day; in the hour that a clock change leaves out, the one after the gap. */
const instantOf = (date: Temporal.PlainDate, time: string, zone: string): number =>
  date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;

/**
 * When one practitioner works in one clinic on one local day, earliest first. Pure.
 * @param date ISO 8601 local date in `zone`
 * @returns Empty when the practitioner does not work there that day, never null.
 * @source SCH-02, SCH-26
 */
export function sessionsOn(
  date: string,
  zone: string,
  weekly: readonly Weekly[],
  overrides: readonly Override[],
): Session[] {
  const day = Temporal.PlainDate.from(date);
  const special = overrides.filter(({ onDate }) => onDate === date);
  const hours = special.length > 0 ? special : weekly.filter(pattern => holdsOn(pattern, day));
  return hours
    .flatMap(({ startsAtLocal, endsAtLocal, slotMinutes }) =>
      startsAtLocal === null || endsAtLocal === null
        ? []
        : [{ start: instantOf(day, startsAtLocal, zone), end: instantOf(day, endsAtLocal, zone), slotMinutes }],
    )
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start);
}

function holdsOn({ weekday, effectiveFrom, effectiveUntil }: Weekly, day: Temporal.PlainDate): boolean {
  const date = day.toString();
  return weekday === day.dayOfWeek && effectiveFrom <= date && (effectiveUntil === null || date < effectiveUntil);
}

/**
 * The times of a session that nothing occupies, from `notBefore` on, earliest first. Pure.
 * @param busy in any order
 * @source SCH-05
 */
export function freeTimes(session: Session, busy: readonly Interval[], notBefore: number): Interval[] {
  const length = session.slotMinutes * MINUTE;
  const count = Math.floor((session.end - session.start) / length);
  return Array.from({ length: count }, (_, index) => session.start + index * length)
    .map(start => ({ start, end: start + length }))
    .filter(({ start, end }) => start >= notBefore && !busy.some(taken => taken.start < end && start < taken.end));
}

/** Whether a visit lies inside one stretch of work. Pure. */
export const within = (visit: Interval, sessions: readonly Session[]): boolean =>
  sessions.some(({ start, end }) => start <= visit.start && visit.end <= end);

/** The local days of a range, both ends included. Pure. */
export function daysBetween(from: string, to: string): string[] {
  const last = Temporal.PlainDate.from(to);
  const days: string[] = [];
  for (let day = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    days.push(day.toString());
  return days;
}

/** The first and the last instant of a local day, which can be 23 or 25 hours long. Pure. */
export function dayBounds(date: string, zone: string): Interval {
  const day = Temporal.PlainDate.from(date);
  return {
    start: day.toZonedDateTime(zone).epochMilliseconds,
    end: day.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  };
}

/** The local date of an instant. Pure. */
export const localDate = (instant: Date, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The local date some days later or, with a negative number, earlier. Pure. */
export const daysLater = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();
