import { clockTime, countdown, daysLater, localDay, ownClock, waitWords, zoneWords } from './visitTime.ts';

const NINE = '2026-11-23T14:00:00Z';
const plain = (text: string | null) => text?.replace(/\s/g, ' ') ?? null;

describe('a time on a clinic’s page', () => {
  it('is the clinic’s, and names its zone', () => {
    expect(plain(clockTime(NINE, 'America/New_York'))).toBe('9:00 AM');
    expect(localDay('2026-11-24T03:00:00Z', 'America/New_York')).toBe('2026-11-23');
    expect(zoneWords('America/New_York', NINE)).toBe('Eastern Standard Time');
  });

  it('stands beside the reader’s own where the two differ', () => {
    expect(plain(ownClock(NINE, 'America/New_York', 'Europe/Berlin'))).toBe('3:00 PM');
    expect(plain(ownClock('2026-11-23T22:00:00Z', 'America/New_York', 'Asia/Kolkata'))).toBe('3:30 AM, Tue, Nov 24');
    expect(ownClock(NINE, 'America/New_York', 'America/Toronto')).toBeNull();
  });
});

describe('days', () => {
  it('follow each other over months and changes of the clock', () => {
    expect([daysLater('2026-10-31', 1), daysLater('2026-11-01', 1), daysLater('2028-02-28', 2)]).toEqual([
      '2026-11-01',
      '2026-11-02',
      '2028-03-01',
    ]);
  });
});

describe('time that is left', () => {
  it('counts down to nothing', () => {
    expect([countdown(605_000), countdown(59_001), countdown(-5)]).toEqual(['10:05', '1:00', '0:00']);
  });

  it('is told in words', () => {
    expect([waitWords(1), waitWords(45), waitWords(61), waitWords(3_600), waitWords(7_000)]).toEqual([
      '1 second',
      '45 seconds',
      '2 minutes',
      '1 hour',
      '2 hours',
    ]);
  });
});
