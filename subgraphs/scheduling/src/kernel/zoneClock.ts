import { Temporal } from 'temporal-polyfill';
import { DAY, DAY_MINUTES, MINUTE } from './localTime.ts';

/** From this instant on the zone's local time is UTC plus `offset`, both in milliseconds. */
interface Stretch {
  from: number;
  offset: number;
}

/** What a zone's clocks show over some days; days since 1970-01-01, instants in milliseconds since the epoch. */
export interface ZoneClock {
  /**
   * The instant of a local time, by Temporal's rule `compatible`, which is also RFC 5545's: a time that does not exist is
   * read as if the clock had not jumped yet, a time that exists twice is the earlier.
   * @param minute after midnight; from 1440 on it counts into the days that follow
   */
  at(day: number, minute: number): number;
  /** The first instant of a local day. */
  startOf(day: number): number;
  /** The local day of an instant. */
  dayAt(instant: number): number;
  /** The local time of an instant, in minutes after midnight. */
  minuteAt(instant: number): number;
}

/** Clocks kept; a clinic's zone and a year or two make one. */
const MAX_KEPT = 2000;
const kept = new Map<string, ZoneClock>();

/** A zone's clock for days from `firstDay` to `lastDay` and a little around them. @throws RangeError for a zone nobody knows */
export function clockOf(zone: string, firstDay: number, lastDay: number): ZoneClock {
  const years = [firstDay, lastDay].map(day => new Date(day * DAY).getUTCFullYear());
  const key = `${years.join()} ${zone}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MAX_KEPT) kept.clear();
  const clock = clockFrom(stretchesOf(zone, years[0]!, years[1]!));
  kept.set(key, clock);
  return clock;
}

/** A zone's offsets from some days before the first year to some days after the last, as Temporal tells them. */
function stretchesOf(zone: string, firstYear: number, lastYear: number): Stretch[] {
  const end = Date.UTC(lastYear + 1, 0, 8);
  let moment = Temporal.Instant.fromEpochMilliseconds(Date.UTC(firstYear, 0, 1) - 7 * DAY).toZonedDateTimeISO(zone);
  const stretches = [{ from: -Infinity, offset: offsetOf(moment) }];
  for (;;) {
    const change = moment.getTimeZoneTransition('next');
    if (!change || change.epochMilliseconds >= end) return stretches;
    stretches.push({ from: change.epochMilliseconds, offset: offsetOf(change) });
    moment = change;
  }
}

const offsetOf = (moment: Temporal.ZonedDateTime): number => moment.offsetNanoseconds / 1e6;

function clockFrom(stretches: readonly Stretch[]): ZoneClock {
  const localOf = (instant: number): number => instant + stretches.findLast(({ from }) => from <= instant)!.offset;
  /** The stretch a local time lies in, the earlier of two; or, in a gap, the one that begins after it. */
  const reach = (local: number): number => {
    let index = 0;
    while (index + 1 < stretches.length && local - stretches[index]!.offset >= stretches[index + 1]!.from) index += 1;
    return index;
  };
  const instantOf = (local: number): number => {
    const index = reach(local);
    const { from, offset } = stretches[index]!;
    return local - offset >= from ? local - offset : local - stretches[index - 1]!.offset;
  };
  return {
    at: (day, minute) => {
      const wholeDays = Math.floor(minute / DAY_MINUTES);
      return instantOf((day + wholeDays) * DAY + (minute - wholeDays * DAY_MINUTES) * MINUTE);
    },
    startOf: day => {
      const { from, offset } = stretches[reach(day * DAY)]!;
      return Math.max(day * DAY - offset, from);
    },
    dayAt: instant => Math.floor(localOf(instant) / DAY),
    minuteAt: instant => {
      const local = localOf(instant);
      return (local - Math.floor(local / DAY) * DAY) / MINUTE;
    },
  };
}
