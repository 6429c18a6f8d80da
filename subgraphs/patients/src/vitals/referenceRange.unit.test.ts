import type { Age } from './age.ts';
import type { Measure } from './measures.ts';
import { interpret, referenceRange } from './referenceRange.ts';

const days = (count: number): Age => ({ days: count, months: Math.floor(count / 30.5), years: 0 });
const months = (count: number): Age => ({
  days: Math.floor(count * 30.44),
  months: count,
  years: Math.floor(count / 12),
});
const years = (count: number): Age => months(count * 12);
const low = (measure: Measure, age: Age) => {
  const range = referenceRange(measure, age);
  return range && [range.criticalLow, range.low, range.high, range.criticalHigh];
};

describe('what is expected', () => {
  it.each<[Measure, string, Age, Array<number | null> | null]>([
    ['PULSE', '27 days', days(27), [null, 100, 205, null]],
    ['PULSE', '28 days', days(28), [null, 100, 190, null]],
    ['PULSE', '11 months', months(11), [null, 100, 190, null]],
    ['PULSE', '12 months', months(12), [null, 98, 140, null]],
    ['PULSE', '35 months', months(35), [null, 98, 140, null]],
    ['PULSE', '3 years', years(3), [null, 80, 120, null]],
    ['PULSE', '71 months', months(71), [null, 80, 120, null]],
    ['PULSE', '6 years', years(6), [null, 75, 118, null]],
    ['PULSE', '143 months', months(143), [null, 75, 118, null]],
    ['PULSE', '12 years', years(12), [null, 60, 100, null]],
    ['PULSE', '191 months', months(191), [null, 60, 100, null]],
    ['PULSE', '16 years', years(16), [40, 60, 100, 131]],
    ['RESPIRATORY_RATE', '11 months', months(11), [null, 30, 53, null]],
    ['RESPIRATORY_RATE', '1 year', years(1), [null, 22, 37, null]],
    ['RESPIRATORY_RATE', '3 years', years(3), [null, 20, 28, null]],
    ['RESPIRATORY_RATE', '6 years', years(6), [null, 18, 25, null]],
    ['RESPIRATORY_RATE', '12 years', years(12), [null, 12, 20, null]],
    ['RESPIRATORY_RATE', '16 years', years(16), [8, 12, 20, 25]],
    ['SYSTOLIC_PRESSURE', '27 days', days(27), [59, 67, 84, null]],
    ['SYSTOLIC_PRESSURE', '28 days', days(28), [69, 72, 104, null]],
    ['SYSTOLIC_PRESSURE', '1 year', years(1), [71, 86, 106, null]],
    ['SYSTOLIC_PRESSURE', '2 years', years(2), [73, 86, 106, null]],
    ['SYSTOLIC_PRESSURE', '3 years', years(3), [75, 89, 112, null]],
    ['SYSTOLIC_PRESSURE', '6 years', years(6), [81, 97, 115, null]],
    ['SYSTOLIC_PRESSURE', '119 months', months(119), [87, 97, 115, null]],
    ['SYSTOLIC_PRESSURE', '10 years', years(10), [89, 102, 120, null]],
    ['SYSTOLIC_PRESSURE', '12 years', years(12), [89, 110, 131, null]],
    ['SYSTOLIC_PRESSURE', '16 years', years(16), [90, 101, 139, 180]],
    ['DIASTOLIC_PRESSURE', '27 days', days(27), [null, 35, 53, null]],
    ['DIASTOLIC_PRESSURE', '28 days', days(28), [null, 37, 56, null]],
    ['DIASTOLIC_PRESSURE', '9 years', years(9), [null, 57, 76, null]],
    ['DIASTOLIC_PRESSURE', '10 years', years(10), [null, 61, 80, null]],
    ['DIASTOLIC_PRESSURE', '16 years', years(16), [null, 60, 89, 110]],
    ['TEMPERATURE', '2 months', months(2), [35, 35.8, 37.9, 38]],
    ['TEMPERATURE', '3 months', months(3), [35, 35.8, 38, 41.5]],
    ['TEMPERATURE', '15 years', years(15), [35, 35.8, 38, 41.5]],
    ['TEMPERATURE', '16 years', years(16), [35, 36.1, 38, 41.5]],
    ['OXYGEN_SATURATION', '15 years', years(15), [89, 92, 100, null]],
    ['OXYGEN_SATURATION', '16 years', years(16), [91, 96, 100, null]],
    ['BODY_MASS_INDEX', '17 years', years(17), null],
    ['BODY_MASS_INDEX', '18 years', years(18), [null, 18.5, 24.9, null]],
    ['HEIGHT', '40 years', years(40), null],
    ['WEIGHT', '40 years', years(40), null],
  ])('of %s at %s', (measure, _, age, expected) => {
    expect(low(measure, age)).toEqual(expected);
  });

  it('leaves nobody between two groups, from birth to a hundred', () => {
    const measures = ['TEMPERATURE', 'PULSE', 'RESPIRATORY_RATE', 'SYSTOLIC_PRESSURE', 'OXYGEN_SATURATION'] as const;
    for (let month = 0; month <= 1_200; month++)
      for (const measure of measures) {
        const range = referenceRange(measure, months(month));
        expect(range!.low).toBeLessThan(range!.high!);
        expect(range!.criticalLow ?? 0).toBeLessThan(range!.low!);
        expect(range!.criticalHigh ?? Infinity).toBeGreaterThan(range!.high!);
      }
  });
});

describe('a mark', () => {
  const adult = referenceRange('SYSTOLIC_PRESSURE', years(40))!;
  it.each([
    [90, 'CRITICAL_LOW'],
    [91, 'LOW'],
    [100, 'LOW'],
    [101, 'NORMAL'],
    [139, 'NORMAL'],
    [140, 'HIGH'],
    [179, 'HIGH'],
    [180, 'CRITICAL_HIGH'],
  ])('of a systolic pressure of %d is %s', (value, mark) => {
    expect(interpret(value, adult)).toBe(mark);
  });

  it('is of the value as it is shown', () => {
    const range = referenceRange('TEMPERATURE', years(40))!;
    expect([interpret(38.04, range), interpret(38.06, range)]).toEqual(['NORMAL', 'HIGH']);
  });
});
