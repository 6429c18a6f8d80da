import '@polyclinic/gateway/telemetryOff.ts';
import { compareWithCensor } from './property.ts';

describe('two thousand random operations of random graphs', () => {
  it('are answered as if everything had been executed and then censored, and nothing denied is asked for', async () => {
    const { cases, denied, mutations, mismatches } = await compareWithCensor(20_261_126, 2_000);
    expect(mismatches.slice(0, 2)).toEqual([]);
    expect(cases).toBe(2_000);
    // Many enough to mean something.
    expect(denied).toBeGreaterThan(500);
    expect(mutations).toBeGreaterThan(100);
  });
});
