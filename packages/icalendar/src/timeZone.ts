import { Temporal } from 'temporal-polyfill';
import { utcTime } from './contentLine.ts';

/** A time that one offset of a zone begins to hold. */
interface Observance {
  /** Local, by the offset before. */
  begins: string;
  from: string;
  to: string;
  toNanoseconds: number;
  name: string;
}

/** What holds at the instant, however long it has. */
const SINCE_EVER = '19700101T000000';

/**
 * A property of an instant in a zone, such as `DTSTART;TZID=Asia/Kolkata:20261123T090000`; in UTC where the clock shows
 * the time twice, of which programs would take either. Pure.
 */
export function zonedTime(property: string, instant: Date, zone: string): string {
  const local = zonedAt(instant, zone).toPlainDateTime();
  const [first, second] = (['earlier', 'later'] as const).map(
    disambiguation => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return first === second ? `${property};TZID=${zone}:${wallClock(local)}` : `${property}:${utcTime(instant)}`;
}

/**
 * The VTIMEZONE of a zone around [from, until]: the offset in force at its beginning and every change up to the one after
 * its end, each as the zone database has it and none guessed by a rule. Pure.
 * @param zone IANA
 */
export function timeZone(zone: string, { from, until }: { from: Date; until: Date }): string[] {
  const observances = observancesOf(zone, from, until);
  const standard = Math.min(...observances.map(({ toNanoseconds }) => toNanoseconds));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observances.flatMap(observance => {
      const kind = observance.toNanoseconds > standard ? 'DAYLIGHT' : 'STANDARD';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${observance.begins}`,
        `TZOFFSETFROM:${observance.from}`,
        `TZOFFSETTO:${observance.to}`,
        `TZNAME:${observance.name}`,
        `END:${kind}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}

function observancesOf(zone: string, from: Date, until: Date): Observance[] {
  const start = zonedAt(from, zone);
  // A change at the very instant already holds.
  const before = start.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const found: Observance[] = [before ? observanceAt(before) : sinceEver(start)];
  const end = Temporal.Instant.fromEpochMilliseconds(until.getTime());
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    found.push(observanceAt(next));
    if (Temporal.Instant.compare(next.toInstant(), end) > 0) break;
  }
  return found;
}

/** @param change the first instant of the new offset */
function observanceAt(change: Temporal.ZonedDateTime): Observance {
  const before = change.subtract({ nanoseconds: 1 });
  return {
    ...sinceEver(change),
    begins: wallClock(
      change.toPlainDateTime().subtract({ nanoseconds: change.offsetNanoseconds - before.offsetNanoseconds }),
    ),
    from: offset(before),
  };
}

const sinceEver = (time: Temporal.ZonedDateTime): Observance => ({
  begins: SINCE_EVER,
  from: offset(time),
  to: offset(time),
  toNanoseconds: time.offsetNanoseconds,
  name: nameOf(time),
});

const zonedAt = (instant: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);

/** `+0545`; seconds, which only the nineteenth century had, are left out. */
const offset = ({ offset: text }: Temporal.ZonedDateTime): string => text.replace(':', '').slice(0, 5);

const nameOf = (time: Temporal.ZonedDateTime): string =>
  new Intl.DateTimeFormat('en', { timeZone: time.timeZoneId, timeZoneName: 'short' })
    .formatToParts(time.epochMilliseconds)
    .find(({ type }) => type === 'timeZoneName')?.value ?? time.timeZoneId;

const wallClock = (time: Temporal.PlainDateTime): string =>
  time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
