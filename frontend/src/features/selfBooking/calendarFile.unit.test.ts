import { calendarFile } from './calendarFile.ts';

const visit = {
  startsAt: '2026-11-23T14:00:00.000Z',
  endsAt: '2026-11-23T14:30:00.000Z',
  title: 'Visit at Elm Park, Northside; ground floor',
  place: '1 Elm Street,\nNew York — an address that is longer than what one line of a calendar file may hold',
  madeAt: '2026-11-21T14:00:00.000Z',
};

describe('a calendar file', () => {
  it('has the times in UTC, its text escaped and no line longer than 75 bytes', () => {
    const file = calendarFile(visit);
    const lines = file.split('\r\n');
    expect(lines).toContain('DTSTART:20261123T140000Z');
    expect(lines).toContain('SUMMARY:Visit at Elm Park\\, Northside\\; ground floor');
    expect(file.replaceAll('\r\n ', '')).toContain('LOCATION:1 Elm Street\\,\\nNew York');
    expect(lines.filter(line => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});
