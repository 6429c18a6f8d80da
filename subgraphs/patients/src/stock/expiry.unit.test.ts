import { expiryOf, onHandOf, soonUntil } from './expiry.ts';

describe('a batch', () => {
  it.each([
    ['2026-11-20', 'EXPIRED'],
    ['2026-11-21', 'EXPIRING'],
    ['2027-02-19', 'EXPIRING'],
    ['2027-02-20', 'GOOD'],
  ])('that can be given out until %s is %s on 2026-11-21', (expiresOn, expiry) => {
    expect(expiryOf({ expiresOn }, '2026-11-21')).toBe(expiry);
    expect(soonUntil('2026-11-21')).toBe('2027-02-19');
  });
});

describe('a product', () => {
  const batches = [
    { expiresOn: '2026-11-20', onHand: 100 },
    { expiresOn: '2026-11-21', onHand: 3 },
    { expiresOn: '2028-01-01', onHand: 4 },
  ];
  it.each([
    [null, false],
    [6, false],
    [7, true],
    [8, true],
  ])('with 7 that are not expired is, low at %p, low: %p', (lowAt, isLow) => {
    expect(onHandOf({ lowAt, batches }, '2026-11-21')).toEqual({ onHand: 7, isLow });
  });
});
