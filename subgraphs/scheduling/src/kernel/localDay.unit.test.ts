import { dayBounds, daysLater, localDate } from './localDay.ts';

describe('local days', () => {
  it('are 23 and 25 hours long when the clock changes', () => {
    const hours = (date: string): number => {
      const { start, end } = dayBounds(date, 'America/New_York');
      return (end - start) / 3_600_000;
    };
    expect([hours('2026-03-08'), hours('2026-11-01'), hours('2026-11-21')]).toEqual([23, 25, 24]);
  });

  it('are the clinic’s, not the server’s', () => {
    const lateEvening = new Date('2026-11-21T19:00:00Z');
    expect(localDate(lateEvening, 'Asia/Kolkata')).toBe('2026-11-22');
    expect(localDate(lateEvening, 'America/New_York')).toBe('2026-11-21');
    expect(localDate(new Date('2026-12-31T12:00:00Z'), 'Pacific/Kiritimati')).toBe('2027-01-01');
  });

  it('follow each other across months', () => {
    expect(daysLater('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysLater('2026-01-01', -1)).toBe('2025-12-31');
  });
});
