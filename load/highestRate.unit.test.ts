import { highestRate } from './highestRate.ts';
import { isAtLeast, versionIn } from './k6Program.ts';

const search = { from: 2, least: 0.2, factor: 2, precision: 0.15, tries: 12 };

/** A machine that holds up to some rate, and what it was tried with. */
function machine(limit: number) {
  const tried: number[] = [];
  const holds = async (rate: number): Promise<boolean> => {
    tried.push(rate);
    return rate <= limit;
  };
  return { tried, holds };
}

describe('the highest rate', () => {
  it('is raised until one fails and then narrowed down', async () => {
    const { tried, holds } = machine(11);
    expect(await highestRate(search, holds)).toBe(11);
    expect(tried).toEqual([2, 4, 8, 16, 12, 10, 11]);
  });

  it('is looked for below where the search begins when that fails', async () => {
    const { tried, holds } = machine(0.5);
    expect(await highestRate(search, holds)).toBe(0.5);
    expect(tried).toEqual([2, 1, 0.5, 0.8, 0.7, 0.6]);
  });

  it('is none when not even the least holds', async () => {
    const { tried, holds } = machine(0);
    expect(await highestRate(search, holds)).toBeNull();
    expect(tried).toEqual([2, 1, 0.5, 0.3, 0.2]);
  });

  it('is the highest of as many tries as were allowed', async () => {
    const { tried, holds } = machine(Infinity);
    expect(await highestRate({ ...search, tries: 4 }, holds)).toBe(16);
    expect(tried).toHaveLength(4);
  });
});

describe('the version of k6', () => {
  it('is read from what the program says of itself', () => {
    expect(versionIn('k6 v1.8.1 (go1.26.8, linux/amd64)')).toBe('1.8.1');
    expect(versionIn(null)).toBeNull();
  });

  it.each([
    ['1.8.1', true],
    ['1.10.0', true],
    ['2.0.0', true],
    ['1.8.0', false],
    ['1.7.9', false],
  ])('of %s will do: %s', (version, will) => {
    expect(isAtLeast(version, '1.8.1')).toBe(will);
  });
});
