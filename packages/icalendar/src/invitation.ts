import { escapeText, fileOf, PRODUCT, quoted, utcTime } from './contentLine.ts';
import { timeZone, zonedTime } from './timeZone.ts';

/** One visit as its patient's calendar shall have it. Nothing of it says what the visit is for. */
export interface Invitation {
  /** REQUEST puts it into the calendar or moves it there, CANCEL takes it out. */
  method: 'REQUEST' | 'CANCEL';
  /** The same for all that is ever said of this visit. */
  uid: string;
  /** Greater than in whatever was said of it before. */
  sequence: number;
  /** Neutral: a calendar is read by many. */
  title: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  /** The clinic's, IANA. */
  zone: string;
  organizer: Party;
  attendee: string;
  writtenAt: Date;
}

export interface Party {
  name: string;
  /** An e-mail address. */
  address: string;
}

/** The visit as an iCalendar file with the clinic's time zone (RFC 5545, RFC 5546). Pure. */
export function invitation(visit: Invitation): string {
  const { method, uid, sequence, title, place, startsAt, endsAt, zone, organizer, attendee, writtenAt } = visit;
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    PRODUCT,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...timeZone(zone, { from: startsAt, until: endsAt }),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcTime(writtenAt)}`,
    zonedTime('DTSTART', startsAt, zone),
    zonedTime('DTEND', endsAt, zone),
    `SUMMARY:${escapeText(title)}`,
    `LOCATION:${escapeText(place)}`,
    `ORGANIZER;CN=${quoted(organizer.name)}:${mailto(organizer.address)}`,
    `ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:${mailto(attendee)}`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

const mailto = (address: string): string => `mailto:${encodeURI(address)}`;
