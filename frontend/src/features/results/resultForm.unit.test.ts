import {
  fieldsOf,
  newReport,
  readRange,
  readResult,
  reportProblems,
  resultsOf,
  usualRanges,
  withOpenEnd,
  withPanel,
} from './resultForm.ts';
import type { ReportEntry, ResultLine } from './resultQueries.ts';

const HEMOGLOBIN = { code: '718-7', name: 'Hemoglobin', unit: 'g/dL' };
const NITRITE = { code: '5802-4', name: 'Urine nitrite', unit: null };
const TESTS = [HEMOGLOBIN, NITRITE].map(test => ({ __typename: 'LabTest' as const, ...test }));
const NOW = { date: '2026-11-21', time: '09:00' };
const line = (name: string, result: string, unit = '', range = '') => ({ key: name, name, result, unit, range });

describe('what is typed as a result', () => {
  it.each([
    ['5.2', { value: 5.2, comparator: null, text: null }],
    [' 5,2 ', { value: 5.2, comparator: null, text: null }],
    ['<5', { value: 5, comparator: 'LESS_THAN', text: null }],
    ['>= 60', { value: 60, comparator: 'AT_LEAST', text: null }],
    ['≤1', { value: 1, comparator: 'AT_MOST', text: null }],
    ['negative', { value: null, comparator: null, text: 'negative' }],
    ['1:40', { value: null, comparator: null, text: '1:40' }],
    ['2+', { value: null, comparator: null, text: '2+' }],
  ])('%s is read as %j', (text, expected) => {
    expect(readResult(text)).toEqual(expected);
  });
});

describe('what is typed as a range', () => {
  it.each([
    ['12-15.5', { low: 12, high: 15.5, rangeText: null }],
    ['12,5 – 15', { low: 12.5, high: 15, rangeText: null }],
    ['4 to 11', { low: 4, high: 11, rangeText: null }],
    ['<5.7', { low: null, high: null, rangeText: '<5.7' }],
    ['negative', { low: null, high: null, rangeText: 'negative' }],
    ['', { low: null, high: null, rangeText: null }],
  ])('%s is read as %j', (text, expected) => {
    expect(readRange(text)).toEqual(expected);
  });
});

describe('lines of a report', () => {
  it('are sent where there is a result, with the code of a listed test in its own unit', () => {
    const lines = [
      line('hemoglobin', '6.1', 'g/dL', '12-15.5'),
      line('Hemoglobin', '61', 'g/L'),
      line('Urine nitrite', 'positive', '', 'negative'),
      line('Monospot', 'negative'),
      line('MCV', ''),
    ];
    expect(resultsOf(lines, TESTS)).toMatchObject([
      { code: '718-7', value: 6.1, unit: 'g/dL', low: 12, high: 15.5 },
      { code: null, value: 61, unit: 'g/L' },
      { code: '5802-4', text: 'positive', unit: null, rangeText: 'negative' },
      { code: null, text: 'negative' },
    ]);
  });

  it('of a panel come below what was begun, once each, with the range of last time and an empty one to go on', () => {
    const panel = { __typename: 'LabPanel' as const, name: 'Both', tests: TESTS };
    const lines = withPanel([line('Hemoglobin', '6.1'), line('', '')], panel, new Map([['Urine nitrite', 'negative']]));
    expect(lines.map(({ name, range }) => [name, range])).toEqual([
      ['Hemoglobin', ''],
      ['Urine nitrite', 'negative'],
      ['', ''],
    ]);
    expect(withOpenEnd(lines)).toEqual(lines);
  });
});

const result = (changes: Partial<ResultLine>): ResultLine => ({
  __typename: 'TestResult',
  ...{ code: null, name: 'CRP', value: 5, comparator: 'LESS_THAN', text: null, unit: 'mg/L' },
  ...{ low: null, high: 10, rangeText: null, interpretation: 'NORMAL' },
  ...changes,
});
const report = (results: ResultLine[]): ReportEntry => ({
  __typename: 'DiagnosticReport',
  ...{ id: 'r', name: 'CRP', status: 'FINAL', effectiveAt: '2026-11-21T14:00:00Z', performer: 'Lab', conclusion: null },
  ...{ severity: 'NORMAL', documents: null, serviceRequestId: null, reviewedBy: null, reviewedAt: null, version: 1 },
  ...{ earlierVersions: [], recordedBy: null, recordedAt: '2026-11-21T14:00:00Z' },
  results,
});

describe('a report that is changed', () => {
  it('is typed as it was, and amended when it was final', () => {
    const fields = fieldsOf(
      report([
        result({}),
        result({
          name: 'Spot',
          value: null,
          comparator: null,
          text: 'positive',
          unit: null,
          high: null,
          rangeText: 'negative',
        }),
      ]),
      NOW,
    );
    expect(fields).toMatchObject({ status: 'AMENDED', performer: 'Lab', conclusion: '', ...NOW });
    expect(fields.lines).toMatchObject([
      { name: 'CRP', result: '<5', unit: 'mg/L', range: '<=10' },
      { name: 'Spot', result: 'positive', unit: '', range: 'negative' },
      { name: '', result: '' },
    ]);
  });

  it('tells what was expected the last time', () => {
    const ranges = usualRanges([
      report([result({ high: 8 })]),
      report([result({ high: 10 }), result({ name: 'Iron', high: null })]),
    ]);
    expect([...ranges]).toEqual([['CRP', '<=8']]);
  });
});

describe('a report', () => {
  it.each([
    ['without a name', { name: ' ' }, ['name']],
    ['without its time', { time: '' }, ['time']],
    ['without its day', { date: '' }, ['date']],
    ['that says nothing', { lines: [] }, ['lines']],
    ['with a result of no test', { lines: [line('', '5')] }, ['lines']],
    ['that is only registered', { lines: [], status: 'REGISTERED' as const }, []],
    ['of words alone', { lines: [], conclusion: 'Clear.' }, []],
    ['of a document alone', { lines: [], documentIds: ['d'] }, []],
  ])('%s is told what is wrong: %j', (_, changes, expected) => {
    const fields = { ...newReport(NOW, ''), name: 'CBC', lines: [line('Hemoglobin', '6')], ...changes };
    expect(Object.keys(reportProblems(fields))).toEqual(expected);
  });
});
