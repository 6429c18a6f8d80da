import { quantityOf } from './frequency.ts';

describe('the quantity of a course', () => {
  it.each([
    ['once a day for a week', 1, 'OD', 7, 7],
    ['two tablets three times a day for five days', 2, 'TDS', 5, 30],
    ['half a tablet twice a day for seven days', 0.5, 'BD', 7, 7],
    ['half a tablet once a day for seven days, a whole one more', 0.5, 'OD', 7, 4],
    ['5 mL four times a day for ten days', 5, 'QID', 10, 200],
    ['2.5 mL every eight hours for three days', 2.5, 'Q8H', 3, 23],
    ['0.1 mg ten times, without a unit from floating point', 0.1, 'BD', 5, 1],
    ['every other day for seven days', 1, 'ALTERNATE_DAYS', 7, 4],
    ['weekly for thirty days', 1, 'WEEKLY', 30, 5],
    ['weekly for four weeks', 1, 'WEEKLY', 28, 4],
    ['one dose now, however long', 1.5, 'STAT', 30, 2],
  ] as const)('of %s', (_, dose, frequency, days, quantity) => {
    expect(quantityOf({ dose, frequency, days })).toBe(quantity);
  });

  it('of what is taken when needed is not reckoned', () => {
    expect(quantityOf({ dose: 1, frequency: 'PRN', days: 5 })).toBeNull();
  });
});
