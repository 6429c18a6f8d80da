import { Temporal } from 'temporal-polyfill';

/** How long before the day a patient is told to book, days; where that is too late, the day before. */
const DAYS_BEFORE = [7, 1];
/** In the clinic's zone. */
const HOUR = 9;

/**
 * When a patient is reminded to come again: a week before at nine in the morning of the clinic, else the day before, else
 * now. Pure.
 * @param on ISO 8601 date, the clinic's
 * @param zone IANA
 */
export function recallDue(on: string, zone: string, now: Date): Date {
  const day = Temporal.PlainDate.from(on);
  const times = DAYS_BEFORE.map(days => {
    const morning = day.subtract({ days }).toZonedDateTime({ timeZone: zone, plainTime: { hour: HOUR } });
    return new Date(morning.epochMilliseconds);
  });
  return times.find(time => time > now) ?? now;
}
