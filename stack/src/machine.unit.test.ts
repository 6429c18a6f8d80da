import { javaVersion, type MachineFacts, problemsOf } from './machine.ts';

const fit: MachineFacts = {
  java: { needed: true, version: 17 },
  maven: { needed: true, present: true },
  python: { needed: true, present: true },
  disk: { folder: '/data', freeBytes: 50e9 },
};

describe('the check of the machine', () => {
  it('finds nothing to say of a fit machine', () => {
    expect(problemsOf(fit)).toEqual([]);
  });

  it('names each missing program in one sentence, with its remedy and the way without it', () => {
    const bare = {
      ...fit,
      java: { needed: true, version: null },
      maven: { needed: true, present: false },
      python: { needed: true, present: false },
    };
    const problems = problemsOf(bare);
    expect(problems).toHaveLength(3);
    for (const [index, name] of ['Java 17', 'Maven', 'Python 3'].entries()) {
      expect(problems[index]).toMatch(new RegExp(`^${name}.*apt-get install.*docker compose up`));
    }
  });

  it('refuses an old Java and says which one it found', () => {
    expect(problemsOf({ ...fit, java: { needed: true, version: 11 } })).toEqual([
      expect.stringMatching(/^Java 17 or later is needed, and this machine has Java 11/),
    ]);
  });

  it('asks for no program whose part is there already or lies elsewhere', () => {
    const elsewhere = {
      ...fit,
      java: { needed: false, version: null },
      maven: { needed: false, present: false },
      python: { needed: false, present: false },
    };
    expect(problemsOf(elsewhere)).toEqual([]);
  });

  it('wants 2 GB of free disk', () => {
    const full = problemsOf({ ...fit, disk: { folder: '/data', freeBytes: 1.9e9 } });
    expect(full).toEqual([expect.stringContaining('Only 1.9 GB are free on the disk of /data')]);
    expect(problemsOf({ ...fit, disk: { folder: '/data', freeBytes: 2e9 } })).toEqual([]);
  });

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['bash: java: command not found', null],
    [null, null],
  ])('reads the Java version out of %j', (output, version) => {
    expect(javaVersion(output)).toBe(version);
  });
});
