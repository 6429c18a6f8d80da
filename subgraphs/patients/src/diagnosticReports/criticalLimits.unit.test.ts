import { criticalLimits } from './criticalLimits.ts';
import { labTest } from './labTests.ts';

const ADULT = { days: 15_000, months: 492, years: 41 };
const CHILD = { days: 3_000, months: 98, years: 8 };
const NEWBORN = { days: 5, months: 0, years: 0 };

describe('critical limits', () => {
  it.each([
    ['potassium of an adult', '2823-3', ADULT, { low: 2.8, high: 6.2 }],
    ['potassium of a child', '2823-3', CHILD, { low: 2.8, high: 6.4 }],
    ['potassium of a newborn', '2823-3', NEWBORN, { low: 2.8, high: 7.8 }],
    ['hemoglobin of an adult', '718-7', ADULT, { low: 6.6, high: 19.9 }],
    ['hemoglobin of a newborn, as of a child', '718-7', NEWBORN, { low: 6.9, high: 20.8 }],
    ['platelets on the eve of the 18th birthday', '777-3', { ...CHILD, years: 17 }, { low: 53, high: 916 }],
    ['platelets from the 18th birthday', '777-3', { ...CHILD, years: 18 }, { low: 37, high: 910 }],
    ['a test without', '2093-3', ADULT, null],
    ['a test without a code', null, ADULT, null],
  ])('of %s', (_, code, age, expected) => {
    expect(criticalLimits(code, age)).toEqual(expected);
  });

  it.each(['2345-7', '1558-6', '2823-3', '2951-2', '17861-6', '718-7', '4544-3', '777-3', '6690-2'])(
    'of %s are of a listed test, in its unit',
    code => {
      const [limits, unit] = [criticalLimits(code, ADULT), labTest(code)?.unit];
      expect(limits!.low).toBeLessThan(limits!.high);
      expect(unit).toMatch(/^(mg\/dL|g\/dL|mmol\/L|%|10\*3\/uL)$/);
    },
  );
});
