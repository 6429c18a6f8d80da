import { formatHour, formatTime, formatTimeRange } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';

/** Local times belong to no date; any one will do to show them. */
const anyDay = (time: string): string => `1970-01-01T${time}:00Z`;

/** A local time as the reader writes times. @param time `HH:MM` */
export const shownTime = (time: string): string => formatTime(anyDay(time), 'UTC');

/** A whole hour as the reader writes times. */
export const shownHour = (time: string): string => formatHour(anyDay(time), 'UTC');

/** Hours of a day, such as 9:00 AM – 1:00 PM; an end no later than the beginning is on the next day. */
export const shownHours = (startsAt: string, endsAt: string): string =>
  endsAt > startsAt
    ? formatTimeRange(anyDay(startsAt), anyDay(endsAt), 'UTC')
    : t('schedules.overnight', { from: shownTime(startsAt), to: shownTime(endsAt) });
