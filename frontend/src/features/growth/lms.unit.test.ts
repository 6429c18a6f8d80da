import { CDC_2000 } from './cdc2000.ts';
import {
  CURVES,
  lmsAt,
  monthsOld,
  percentileOf,
  valueAtZ,
  zScore,
  type GrowthMeasure,
  type ReferenceSex,
} from './lms.ts';

/** As CDC prints them beside L, M and S: 3rd, 5th, 10th, 25th, 50th, 75th, 90th, 95th and 97th percentile. */
const PRINTED_Z = [
  -1.880793608, -1.644853627, -1.281551566, -0.67448975, 0, 0.67448975, 1.281551566, 1.644853627, 1.880793608,
];

describe('the reference', () => {
  it.each<[string, GrowthMeasure, ReferenceSex, number, number[]]>([
    [
      'weight of boys at birth, wtageinf.csv',
      'WEIGHT',
      'MALE',
      0,
      [
        2.355450986, 2.52690402, 2.773801848, 3.150611082, 3.530203168, 3.879076559, 4.17249339, 4.34029274,
        4.446488308,
      ],
    ],
    [
      'body mass index of boys at 24 months, bmiagerev.csv',
      'BODY_MASS_INDEX',
      'MALE',
      24,
      [
        14.52095333, 14.73731947, 15.09032827, 15.74164233, 16.57502768, 17.55718781, 18.60948128, 19.33801062,
        19.85985812,
      ],
    ],
  ])('gives the percentiles that CDC prints: %s', (_, measure, sex, months, printed) => {
    const lms = lmsAt(sex, measure, months)!;
    for (const [index, z] of PRINTED_Z.entries()) expect(valueAtZ(lms, z)).toBeCloseTo(printed[index]!, 5);
  });

  it('places the child of CDC’s own example: a boy of 9 months and 9.7 kg, z 0.207, 58th percentile', () => {
    const lms = lmsAt('MALE', 'WEIGHT', 9.5)!;
    expect(lms).toEqual({ months: 9.5, l: -0.1600954, m: 9.476500305, s: 0.11218624 });
    expect(zScore(lms, 9.7)).toBeCloseTo(0.207, 3);
    expect(Math.round(percentileOf(zScore(lms, 9.7)))).toBe(58);
  });

  it.each<[ReferenceSex, GrowthMeasure, number, boolean]>([
    ['FEMALE', 'WEIGHT', 0, true],
    ['FEMALE', 'WEIGHT', 240, true],
    ['FEMALE', 'WEIGHT', 240.01, false],
    ['MALE', 'HEAD_CIRCUMFERENCE', 36, true],
    ['MALE', 'HEAD_CIRCUMFERENCE', 37, false],
    ['MALE', 'BODY_MASS_INDEX', 23.9, false],
    ['MALE', 'BODY_MASS_INDEX', 24, true],
    ['FEMALE', 'HEIGHT', 23.99, true],
    ['FEMALE', 'HEIGHT', 24, true],
  ])('of %s, %s at %s months, says something: %s', (sex, measure, months, says) => {
    expect(lmsAt(sex, measure, months) !== null).toBe(says);
  });

  it('measures lying below two years and standing from then on, which is less', () => {
    const [lying, standing] = [lmsAt('FEMALE', 'HEIGHT', 23.99)!, lmsAt('FEMALE', 'HEIGHT', 24)!];
    expect(lying.m - standing.m).toBeGreaterThan(0.5);
    expect(lying.m - standing.m).toBeLessThan(1);
  });

  it('holds both sexes, whole and in order', () => {
    for (const tables of Object.values(CDC_2000))
      for (const [name, text] of Object.entries(tables)) {
        const rows = text
          .trim()
          .split('\n')
          .map(line => line.split(' ').map(Number));
        expect([name, rows.length]).toEqual([
          name,
          { WEIGHT: 242, LENGTH: 38, HEIGHT: 218, HEAD_CIRCUMFERENCE: 38, BODY_MASS_INDEX: 218 }[name],
        ]);
        expect(rows.every(row => row.length === 4 && row.every(Number.isFinite))).toBe(true);
        const ages = rows.map(([months]) => months!);
        expect(ages).toEqual([...ages].sort((one, other) => one - other));
      }
  });
});

describe('the LMS formula', () => {
  it('goes there and back', () => {
    for (const lms of [
      { l: -1.6, m: 9, s: 0.1 },
      { l: 0, m: 9, s: 0.1 },
      { l: 1, m: 9, s: 0.1 },
    ])
      for (const z of [-3, -0.5, 0, 1.2, 3]) expect(zScore(lms, valueAtZ(lms, z))).toBeCloseTo(z, 9);
  });

  it('near a power of nothing gives what nothing gives', () => {
    expect(zScore({ l: 1e-7, m: 9, s: 0.1 }, 11)).toBeCloseTo(zScore({ l: 0, m: 9, s: 0.1 }, 11), 5);
  });

  it.each([
    [0, 50],
    [1, 84.134475],
    [-1, 15.865525],
    [1.96, 97.500211],
    [-2.326348, 1],
    [3.5, 99.976737],
  ])('%s standard deviations are the percentile %s', (z, percentile) => {
    expect(percentileOf(z)).toBeCloseTo(percentile, 4);
  });

  it('draws each curve at its own percentile', () => {
    for (const { percentile, z } of CURVES) expect(percentileOf(z)).toBeCloseTo(percentile, 3);
  });
});

describe('age in months', () => {
  it.each([
    ['2026-01-01', '2026-01-01T09:00:00Z', 0],
    ['2026-01-01', '2025-12-31T20:00:00Z', 0],
    ['2025-01-01', '2026-01-01T00:00:00Z', 11.992],
    ['2020-02-29', '2026-02-28T12:00:00Z', 71.984],
  ])('of who was born on %s at %s is %s', (born, at, months) => {
    expect(monthsOld(born, at)).toBeCloseTo(months, 3);
  });
});
