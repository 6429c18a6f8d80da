import { totalMinor } from './invoice.ts';

describe('a total', () => {
  it('is exact in minor units, where floating point would not be', () => {
    expect(totalMinor([])).toBe(0);
    expect(totalMinor([{ amountMinor: '10' }, { amountMinor: '20' }])).toBe(30);
    expect(totalMinor([{ amountMinor: '9007199254740990' }, { amountMinor: '1' }])).toBe(9_007_199_254_740_991);
  });
});
