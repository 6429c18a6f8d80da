import { escapeText, fileOf, PRODUCT, utcTime } from './contentLine.ts';

/** A time somebody is busy. */
export interface BusyTime {
  uid: string;
  sequence: number;
  startsAt: Date;
  endsAt: Date;
  title: string;
  /** Such as a room; null: none. */
  place: string | null;
  /** Where more is to be read by who may. */
  url: string;
  changedAt: Date;
}

export interface Feed {
  title: string;
  /** How often a calendar program should ask again, minutes. */
  refreshMinutes: number;
  times: readonly BusyTime[];
}

/** Busy times as a calendar to subscribe to. In UTC: a calendar program shows them in its reader's own zone. Pure. */
export const feed = ({ title, refreshMinutes, times }: Feed): string =>
  fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    PRODUCT,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(title)}`,
    `X-WR-CALNAME:${escapeText(title)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshMinutes}M`,
    `X-PUBLISHED-TTL:PT${refreshMinutes}M`,
    ...times.flatMap(eventOf),
    'END:VCALENDAR',
  ]);

const eventOf = ({ uid, sequence, startsAt, endsAt, title, place, url, changedAt }: BusyTime): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `SEQUENCE:${sequence}`,
  // The last change and not this reading, so that the same visits are the same file.
  `DTSTAMP:${utcTime(changedAt)}`,
  `LAST-MODIFIED:${utcTime(changedAt)}`,
  `DTSTART:${utcTime(startsAt)}`,
  `DTEND:${utcTime(endsAt)}`,
  `SUMMARY:${escapeText(title)}`,
  ...(place === null ? [] : [`LOCATION:${escapeText(place)}`]),
  `URL:${url}`,
  'TRANSP:OPAQUE',
  'CLASS:PRIVATE',
  'END:VEVENT',
];
