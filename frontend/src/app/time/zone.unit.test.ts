import { ageOn, dateIn, distanceOfZones, formatTime, isLocalDate, lengthInWords, zoneName } from './zone.ts';

const NOON = '2026-11-21T12:00:00Z';
/** Intl puts a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('times of a clinic', () => {
  it('are shown in the clinic’s zone', () => {
    expect(plain(formatTime('2026-11-21T03:45:00Z', 'Asia/Kolkata'))).toBe('9:15 AM');
    expect(plain(formatTime('2026-11-21T14:30:00Z', 'America/New_York'))).toBe('9:30 AM');
  });

  it('name the zone with its offset on that day', () => {
    expect(zoneName('America/New_York', NOON)).toEqual({ name: 'Eastern Standard Time', offset: 'UTC−5' });
    expect(zoneName('America/New_York', '2026-07-01T12:00:00Z').offset).toBe('UTC−4');
    expect(zoneName('Asia/Kolkata', NOON).offset).toBe('UTC+5:30');
  });

  it('tell how far the reader’s own clock is', () => {
    expect(distanceOfZones('America/New_York', 'Asia/Kolkata', NOON)).toBe('10 h 30 min behind');
    expect(distanceOfZones('Europe/Berlin', 'America/New_York', NOON)).toBe('6 h ahead');
    expect(distanceOfZones('America/Toronto', 'America/New_York', NOON)).toBeNull();
  });

  it('belong to the local day', () => {
    expect(dateIn('2026-11-22T03:00:00Z', 'America/New_York')).toBe('2026-11-21');
  });
});

describe('dates', () => {
  it('are accepted only when they exist', () => {
    expect([isLocalDate('2028-02-29'), isLocalDate('2026-02-30'), isLocalDate('today'), isLocalDate(5)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('give an age in whole years', () => {
    expect([ageOn('2000-11-22', '2026-11-21'), ageOn('2000-11-21', '2026-11-21')]).toEqual([25, 26]);
  });
});

describe('a length of time', () => {
  it.each([
    [0, '0 min'],
    [59, '59 min'],
    [60, '1 h'],
    [95, '1 h 35 min'],
  ])('%s are said as %s', (minutes, words) => {
    expect(lengthInWords(minutes)).toBe(words);
  });
});
