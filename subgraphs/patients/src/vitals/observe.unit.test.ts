import { inStoredUnit } from './measures.ts';
import { observe, type Measured } from './observe.ts';

const ADULT = { days: 15_000, months: 492, years: 41 };
const taken = (...values: Array<[Measured['measure'], number, string?]>) =>
  observe(
    values.map(([measure, value, unit = null]) => ({ measure, value, unit })),
    ADULT,
  );

describe('a value', () => {
  it.each([
    ['TEMPERATURE', 98.6, '[degF]', 37],
    ['TEMPERATURE', 100.4, '[degF]', 38],
    ['TEMPERATURE', 99.5, '[degF]', 37.5],
    ['TEMPERATURE', 37.25, 'Cel', 37.25],
    ['WEIGHT', 154, '[lb_av]', 69.85],
    ['WEIGHT', 70, null, 70],
    ['HEIGHT', 70, '[in_i]', 177.8],
    ['PULSE', 72, '/min', 72],
    ['PULSE', 72, 'Cel', null],
    ['WEIGHT', 70, '[in_i]', null],
    ['TEMPERATURE', 37, 'celsius', null],
  ] as const)('of %s, %d %s, is kept as %s', (measure, value, unit, stored) => {
    expect(inStoredUnit(measure, value, unit)).toBe(stored);
  });
});

describe('what was measured', () => {
  it('is marked by what is expected, and gets its body mass index', () => {
    expect(taken(['HEIGHT', 70, '[in_i]'], ['WEIGHT', 200, '[lb_av]'], ['PULSE', 110])).toEqual([
      { measure: 'HEIGHT', value: 177.8, low: null, high: null, interpretation: null },
      { measure: 'WEIGHT', value: 90.72, low: null, high: null, interpretation: null },
      { measure: 'PULSE', value: 110, low: 60, high: 100, interpretation: 'HIGH' },
      { measure: 'BODY_MASS_INDEX', value: 28.7, low: 18.5, high: 24.9, interpretation: 'HIGH' },
    ]);
  });

  it('has no body mass index without both', () => {
    expect(taken(['HEIGHT', 170])).toHaveLength(1);
  });

  it.each<[string, Array<[Measured['measure'], number, string?]>, string, string[]]>([
    [
      'nobody has',
      [
        ['TEMPERATURE', 98.6],
        ['PULSE', 19],
      ],
      'NOT_PLAUSIBLE',
      ['TEMPERATURE', 'PULSE'],
    ],
    ['more than all oxygen', [['OXYGEN_SATURATION', 101]], 'NOT_PLAUSIBLE', ['OXYGEN_SATURATION']],
    ['in another measure’s unit', [['PULSE', 70, 'kg']], 'UNIT_NOT_OF_MEASURE', ['PULSE']],
    [
      'twice',
      [
        ['PULSE', 70],
        ['PULSE', 71],
      ],
      'MEASURED_TWICE',
      ['PULSE'],
    ],
    [
      'with the pressures reversed',
      [
        ['SYSTOLIC_PRESSURE', 80],
        ['DIASTOLIC_PRESSURE', 120],
      ],
      'PRESSURES_REVERSED',
      ['DIASTOLIC_PRESSURE'],
    ],
  ])('%s is refused, naming what is wrong', (_, values, reason, paths) => {
    let refused: unknown;
    try {
      taken(...values);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ extensions: { reason, fields: paths.map(path => ({ path })) } });
  });

  it('at a limit is taken', () => {
    expect(taken(['TEMPERATURE', 45], ['PULSE', 20])).toHaveLength(2);
  });
});
