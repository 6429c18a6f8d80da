import { daysFrom, stateOf } from './keyState.ts';

const now = '2030-01-08T10:00:00.000Z';

describe('a key', () => {
  it('is active, ends within two weeks, has ended, or was revoked whatever its end', () => {
    const stateAfter = (days: number, revokedAt: string | null = null) =>
      stateOf({ revokedAt, expiresAt: daysFrom(now, days) }, now);
    expect([15, 14, 0, -1].map(days => stateAfter(days))).toEqual(['active', 'ending', 'expired', 'expired']);
    expect(stateAfter(15, now)).toBe('revoked');
  });

  it('ends so many days from now', () => {
    expect(daysFrom(now, 30)).toBe('2030-02-07T10:00:00.000Z');
  });
});
