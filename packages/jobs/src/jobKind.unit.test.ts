import { type JobKind, waitAfter } from './jobKind.ts';

const kind: JobKind = {
  name: 'fold-letter',
  limitMilliseconds: 1_000,
  attempts: 5,
  firstWaitMilliseconds: 2_000,
  longestWaitMilliseconds: 60_000,
};

describe('the wait after a failed attempt', () => {
  it('doubles with every attempt up to the longest', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map(attempts => waitAfter(kind, attempts, 0.999_999));
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('is at least half of that, whatever chance says', () => {
    expect(waitAfter(kind, 1, 0)).toBe(1_000);
    expect(waitAfter(kind, 6, 0)).toBe(30_000);
    expect(waitAfter(kind, 1, 0.5)).toBe(1_500);
  });
});
