import { interpretResult, severityOf, type Result, type ResultInterpretation } from './interpretResult.ts';

const NOTHING: Result = { value: null, comparator: null, text: null, low: null, high: null, rangeText: null };
const CRITICAL = { low: 2.8, high: 6.2 };

describe('a number', () => {
  it.each<[Partial<Result>, ResultInterpretation]>([
    [{ value: 4.1, low: 3.5, high: 5.1 }, 'NORMAL'],
    [{ value: 3.5, low: 3.5, high: 5.1 }, 'NORMAL'],
    [{ value: 5.1, low: 3.5, high: 5.1 }, 'NORMAL'],
    [{ value: 3.4, low: 3.5, high: 5.1 }, 'LOW'],
    [{ value: 5.2, low: 3.5, high: 5.1 }, 'HIGH'],
    [{ value: 2.8, low: 3.5, high: 5.1 }, 'CRITICAL_LOW'],
    [{ value: 6.2, low: 3.5, high: 5.1 }, 'CRITICAL_HIGH'],
    [{ value: 6.2 }, 'CRITICAL_HIGH'],
    [{ value: 4.1 }, 'UNKNOWN'],
    [{ value: 4.1, low: 4 }, 'NORMAL'],
    [{ value: 4.1, high: 4 }, 'HIGH'],
    [{ value: 5.6, rangeText: '<5.7' }, 'NORMAL'],
    [{ value: 5.7, rangeText: '< 5.7' }, 'HIGH'],
    [{ value: 5.7, rangeText: '<=5.7' }, 'NORMAL'],
    [{ value: 5.7, rangeText: '≤5.7' }, 'NORMAL'],
    [{ value: 4, rangeText: '>4' }, 'LOW'],
    [{ value: 4, rangeText: '≥ 4' }, 'NORMAL'],
    [{ value: 4, rangeText: '>=4.5' }, 'LOW'],
    [{ value: 4, rangeText: 'see comment' }, 'UNKNOWN'],
  ])('%j is %s', (result, expected) => {
    expect(interpretResult({ ...NOTHING, ...result }, CRITICAL)).toBe(expected);
  });

  it('is not critical where nobody says what is', () => {
    expect(interpretResult({ ...NOTHING, value: 900, low: 1, high: 10 }, null)).toBe('HIGH');
    expect(interpretResult({ ...NOTHING, value: 900 }, null)).toBe('UNKNOWN');
  });
});

describe('a number with a comparator', () => {
  it.each<[Partial<Result>, ResultInterpretation]>([
    [{ comparator: 'LESS_THAN', value: 5, low: 5, high: 9 }, 'LOW'],
    [{ comparator: 'AT_MOST', value: 5, low: 5, high: 9 }, 'UNKNOWN'],
    [{ comparator: 'LESS_THAN', value: 6, low: 5, high: 9 }, 'UNKNOWN'],
    [{ comparator: 'LESS_THAN', value: 5, high: 9 }, 'NORMAL'],
    [{ comparator: 'LESS_THAN', value: 10, high: 9 }, 'UNKNOWN'],
    [{ comparator: 'GREATER_THAN', value: 9, low: 5, high: 9 }, 'HIGH'],
    [{ comparator: 'AT_LEAST', value: 9, low: 5, high: 9 }, 'UNKNOWN'],
    [{ comparator: 'AT_LEAST', value: 60, rangeText: '>=60' }, 'NORMAL'],
    [{ comparator: 'LESS_THAN', value: 0.5, rangeText: '<0.5' }, 'NORMAL'],
    [{ comparator: 'AT_MOST', value: 0.5, rangeText: '<0.5' }, 'UNKNOWN'],
  ])('%j is %s: marked only where all it can stand for lies alike', (result, expected) => {
    expect(interpretResult({ ...NOTHING, ...result }, null)).toBe(expected);
  });

  it.each<[Partial<Result>, ResultInterpretation]>([
    [{ comparator: 'LESS_THAN', value: 2.8 }, 'CRITICAL_LOW'],
    [{ comparator: 'LESS_THAN', value: 3 }, 'LOW'],
    [{ comparator: 'GREATER_THAN', value: 6.2 }, 'CRITICAL_HIGH'],
    [{ comparator: 'GREATER_THAN', value: 6 }, 'HIGH'],
  ])('%j is %s of 3.5 to 5.1, and critical from 2.8 and 6.2', (result, expected) => {
    expect(interpretResult({ ...NOTHING, low: 3.5, high: 5.1, ...result }, CRITICAL)).toBe(expected);
  });
});

describe('a word', () => {
  it.each<[string | null, string | null, ResultInterpretation]>([
    ['negative', 'Negative', 'NORMAL'],
    ['not detected', 'negative', 'NORMAL'],
    ['positive', 'negative', 'ABNORMAL'],
    ['trace', 'negative', 'ABNORMAL'],
    ['2+', 'Non-reactive', 'ABNORMAL'],
    ['yellow', 'straw', 'UNKNOWN'],
    ['O positive', null, 'UNKNOWN'],
    [null, 'negative', 'UNKNOWN'],
  ])('%s, where %s is expected, is %s', (text, rangeText, expected) => {
    expect(interpretResult({ ...NOTHING, text, rangeText }, CRITICAL)).toBe(expected);
  });
});

describe('the gravest mark', () => {
  it.each<[ResultInterpretation[], string]>([
    [[], 'UNKNOWN'],
    [['UNKNOWN'], 'UNKNOWN'],
    [['UNKNOWN', 'NORMAL'], 'NORMAL'],
    [['NORMAL', 'LOW'], 'ABNORMAL'],
    [['ABNORMAL', 'UNKNOWN'], 'ABNORMAL'],
    [['HIGH', 'CRITICAL_LOW', 'NORMAL'], 'CRITICAL'],
  ])('of %j is %s', (marks, expected) => {
    expect(severityOf(marks)).toBe(expected);
  });
});
