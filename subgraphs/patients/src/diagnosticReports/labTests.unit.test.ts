import { COMMON_TESTS } from '../serviceRequests/commonTests.ts';
import { LAB_PANELS, LAB_TESTS, labTest } from './labTests.ts';

/** LOINC's check digit: mod 10 by Luhn. */
function checkDigit(number: string): number {
  const doubled = Array.from(number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? 2 * Number(digit) : Number(digit)));
  const sum = doubled.map(value => (value > 9 ? value - 9 : value)).reduce((one, other) => one + other, 0);
  return (10 - (sum % 10)) % 10;
}

describe('the list of laboratory tests', () => {
  it.each(LAB_TESTS.map(({ code, name }) => [code, name]))('has a code without a slip of the pen: %s, %s', code => {
    const [, number = '', digit] = /^(\d+)-(\d)$/.exec(code) ?? [];
    expect(checkDigit(number)).toBe(Number(digit));
  });

  it('names each code, and each name, once', () => {
    for (const field of ['code', 'name', 'display'] as const)
      expect(new Set(LAB_TESTS.map(test => test[field])).size).toBe(LAB_TESTS.length);
    expect(labTest('0-0')).toBeNull();
  });

  it('has panels of listed tests, most of them by the name they are ordered with', () => {
    for (const { tests } of LAB_PANELS) expect(tests.every(test => labTest(test.code) === test)).toBe(true);
    expect(LAB_PANELS.map(({ name }) => name).filter(name => !COMMON_TESTS.includes(name))).toEqual(['Electrolytes']);
  });
});
