import { Temporal } from 'temporal-polyfill';
import { locale, t } from '../../language/t.ts';

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const nowIso = (): string => Temporal.Now.instant().toString();

/** Today's local date in a zone, such as 2026-11-21. */
export const todayIn = (zone: string): string => Temporal.Now.plainDateISO(zone).toString();

/** The local date that an instant falls on in a zone. */
export const dateIn = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** The instant of a local date and time in a zone; a time the clocks leave out is an hour later. */
export const instantAt = (date: string, time: string, zone: string): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString();

export function isLocalDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value);
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is dear, and a day shows hundreds of times. */
function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, known);
  return known;
}

const millis = (instant: string) => Date.parse(instant);

/** Such as 9:30 AM, in the clinic's zone (FE-26). */
export const formatTime = (instant: string, zone: string): string =>
  format({ hour: 'numeric', minute: '2-digit', timeZone: zone }).format(millis(instant));

/** Such as 10 AM; with minutes where the language has a 24-hour clock. */
export function formatHour(instant: string, zone: string): string {
  const { hour12 } = format({ hour: 'numeric', timeZone: zone }).resolvedOptions();
  return hour12 ? format({ hour: 'numeric', timeZone: zone }).format(millis(instant)) : formatTime(instant, zone);
}

export const formatTimeRange = (from: string, to: string, zone: string): string =>
  format({ hour: 'numeric', minute: '2-digit', timeZone: zone }).formatRange(millis(from), millis(to));

/** As a time field takes it, `09:30`. */
export const localTimeIn = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** Such as Sat, Nov 21, 2026, 9:30 AM. */
export const formatMoment = (instant: string, zone: string): string =>
  format({
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(millis(instant));

type DateLength = 'long' | 'medium' | 'short';

const DATE_OPTIONS: Record<DateLength, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  medium: { month: 'short', day: 'numeric', year: 'numeric' },
  short: { weekday: 'short', month: 'short', day: 'numeric' },
};

/** A calendar date in words; it belongs to no zone, so that it is the same day everywhere. */
export const formatDate = (date: string, length: DateLength = 'medium'): string =>
  format({ ...DATE_OPTIONS[length], timeZone: 'UTC' }).format(millis(`${date}T00:00:00Z`));

/** The month of a date in words, such as November 2026. */
export const formatMonth = (date: string): string =>
  format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(millis(`${date}T00:00:00Z`));

/** @param weekday 1 is Monday */
export const weekdayName = (weekday: number, length: 'long' | 'short' = 'long'): string =>
  // The 4th of January 2026 was a Sunday.
  format({ weekday: length, timeZone: 'UTC' }).format(Date.UTC(2026, 0, 4 + weekday));

/** Whole years since a date of birth, on the clinic's today. */
export const ageOn = (birthDate: string, today: string): number =>
  Temporal.PlainDate.from(birthDate).until(Temporal.PlainDate.from(today), { largestUnit: 'year' }).years;

/** Days from one date to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Whole months from one date to another. */
export const monthsBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'month' }).months;

export interface ZoneName {
  /** Such as Eastern Standard Time. */
  name: string;
  /** Such as UTC−5 or UTC+5:30. */
  offset: string;
}

export function zoneName(zone: string, at: string): ZoneName {
  const parts = format({ timeZone: zone, timeZoneName: 'long' }).formatToParts(millis(at));
  return { name: parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone, offset: offsetOf(zone, at) };
}

function offsetMinutes(zone: string, at: string): number {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
}

function offsetOf(zone: string, at: string): string {
  const minutes = offsetMinutes(zone, at);
  const rest = Math.abs(minutes) % 60;
  const clock = `${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
  return minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${clock}`;
}

/** Such as 5 min, 1 h, 1 h 20 min. */
export function lengthInWords(minutes: number): string {
  if (minutes < 60) return t('time.minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  return minutes % 60 ? t('time.hoursMinutes', { hours, minutes: minutes % 60 }) : t('time.hours', { hours });
}

/** How far the reader's own clock is from the clinic's, such as "5 h 30 min ahead"; null when they agree. */
export function distanceOfZones(own: string, clinic: string, at: string): string | null {
  const minutes = offsetMinutes(own, at) - offsetMinutes(clinic, at);
  if (minutes === 0) return null;
  const length = lengthInWords(Math.abs(minutes));
  return minutes > 0 ? t('time.ahead', { length }) : t('time.behind', { length });
}
