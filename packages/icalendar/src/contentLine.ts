const MAX_OCTETS = 75;

/** A TEXT value (RFC 5545, 3.3.11): what would end it or the line is escaped, other control characters are left out. Pure. */
export const escapeText = (text: string): string =>
  withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, character => `\\${character}`)
    .replaceAll('\n', '\\n');

/** A parameter's value in quotes, in which no quote can stand. Pure. */
export const quoted = (text: string): string => `"${withoutControls(text).replace(/\n/g, ' ').replaceAll('"', "'")}"`;

const withoutControls = (text: string): string =>
  Array.from(text)
    .filter(character => character === '\n' || character === '\t' || !isControl(character))
    .join('');

const isControl = (character: string): boolean => character < ' ' || character === '\u007F';

/** Lines of at most 75 octets, the next beginning with a space, never in the middle of a character. Pure. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A whole file of its content lines. Pure. */
export const fileOf = (lines: readonly string[]): string => lines.map(line => `${fold(line)}\r\n`).join('');

/** An instant in UTC, `20261123T140000Z`. Pure. */
export const utcTime = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Who wrote the file. */
export const PRODUCT = 'PRODID:-//Polyclinic//Appointments//EN';
