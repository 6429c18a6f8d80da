// By Intl alone: what the dashboard computes times with would be a third of a visitor's first load.

import { locale, t } from '../../language/t.ts';

const formatted = (instant: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), options).format(Date.parse(instant));

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Such as 9:30 AM. */
export const clockTime = (instant: string, zone: string): string =>
  formatted(instant, { hour: 'numeric', minute: '2-digit', timeZone: zone });

/** Such as Monday, November 23, 2026. */
export const fullDay = (instant: string, zone: string): string =>
  formatted(instant, { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric', timeZone: zone });

/** The local date an instant falls on, YYYY-MM-DD. */
export const localDay = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(
    Date.parse(instant),
  );

/** Today where the visitor is, YYYY-MM-DD. */
export const todayHere = (): string => localDay(new Date().toISOString(), ownZone());

/** A calendar date in words, such as Mon, Nov 23; it belongs to no zone. */
export const dayName = (date: string): string =>
  formatted(`${date}T00:00:00Z`, { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' });

export function daysLater(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** Such as Eastern Standard Time. */
export function zoneWords(zone: string, instant: string): string {
  const format = new Intl.DateTimeFormat(locale(), { timeZone: zone, timeZoneName: 'long' });
  return format.formatToParts(Date.parse(instant)).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** What the reader's own clock shows then, with the day where it is another; null when it agrees with the clinic's. */
export function ownClock(instant: string, zone: string, own = ownZone()): string | null {
  const day = localDay(instant, own);
  if (clockTime(instant, zone) === clockTime(instant, own) && day === localDay(instant, zone)) return null;
  const time = clockTime(instant, own);
  return day === localDay(instant, zone) ? time : `${time}, ${dayName(day)}`;
}

/** Time that is left, such as 9:05; never below zero. */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A wait in words, such as "2 minutes". */
export function waitWords(seconds: number): string {
  if (seconds < 60) return t('selfBooking.wait.seconds', { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return t('selfBooking.wait.minutes', { count: minutes });
  const hours = Math.ceil(minutes / 60);
  return t('selfBooking.wait.hours', { count: hours });
}
