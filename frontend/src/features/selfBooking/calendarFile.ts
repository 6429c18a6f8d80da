export interface CalendarEntry {
  startsAt: string;
  endsAt: string;
  title: string;
  place: string | null;
  /** When it was made. */
  madeAt: string;
}

const stamp = (instant: string): string => new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** In UTF-8. */
const bytesOf = (text: string): number => encodeURIComponent(text).replace(/%../g, '.').length;

/** A line in pieces of at most 75 bytes, the later ones set in by a space (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (bytesOf(piece + character) > 74) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n ');
}

/** A visit as a calendar file (RFC 5545). Where and when, and nothing of whose it is or what for. Pure. */
export const calendarFile = ({ startsAt, endsAt, title, place, madeAt }: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Polyclinic//Visits//EN',
    'BEGIN:VEVENT',
    `UID:${stamp(startsAt)}-${stamp(madeAt)}@polyclinic`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
