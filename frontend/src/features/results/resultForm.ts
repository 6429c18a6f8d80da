import type { ResultComparator, TestResultInput } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import type { Wrong } from '../chart/useEntryForm.ts';
import type { LabPanel, LabTest, ReportEntry, ReportStatus, ResultLine } from './resultQueries.ts';

/** One line as it is typed. */
export interface LineFields {
  key: string;
  name: string;
  result: string;
  unit: string;
  range: string;
}

export interface ReportFields {
  name: string;
  status: ReportStatus;
  /** Local date and time of the specimen in the clinic's zone. */
  date: string;
  time: string;
  performer: string;
  conclusion: string;
  /** Empty: the report answers no order. */
  serviceRequestId: string;
  documentIds: string[];
  lines: LineFields[];
}

const newLine = (fields: Partial<LineFields> = {}): LineFields => ({
  key: crypto.randomUUID(),
  name: '',
  result: '',
  unit: '',
  range: '',
  ...fields,
});

const isBlank = ({ name, result }: LineFields): boolean => !name.trim() && !result.trim();

/** Lines with one empty one at the end, to go on writing. Pure but for its key. */
export const withOpenEnd = (lines: readonly LineFields[]): LineFields[] =>
  lines.at(-1) && isBlank(lines.at(-1)!) ? [...lines] : [...lines, newLine()];

export const newReport = (now: { date: string; time: string }, performer: string): ReportFields => ({
  name: '',
  status: 'FINAL',
  ...now,
  performer,
  conclusion: '',
  serviceRequestId: '',
  documentIds: [],
  lines: withOpenEnd([]),
});

const SIGN: Record<ResultComparator, string> = { LESS_THAN: '<', AT_MOST: '<=', AT_LEAST: '>=', GREATER_THAN: '>' };
const COMPARATORS: Record<string, ResultComparator> = {
  '<': 'LESS_THAN',
  '<=': 'AT_MOST',
  '≤': 'AT_MOST',
  '>=': 'AT_LEAST',
  '≥': 'AT_LEAST',
  '>': 'GREATER_THAN',
};

/** A report as it is typed; one that was final is amended. */
export const fieldsOf = (report: ReportEntry, taken: { date: string; time: string }): ReportFields => ({
  name: report.name,
  status: report.status === 'FINAL' ? 'AMENDED' : report.status,
  ...taken,
  performer: report.performer ?? '',
  conclusion: report.conclusion ?? '',
  serviceRequestId: report.serviceRequestId ?? '',
  documentIds: (report.documents ?? []).map(({ id }) => id),
  lines: withOpenEnd(report.results.map(lineOf)),
});

const lineOf = (result: ResultLine): LineFields =>
  newLine({ name: result.name, unit: result.unit ?? '', result: typed(result), range: typedRange(result) });

const typed = ({ value, comparator, text }: ResultLine): string =>
  value === null ? (text ?? '') : `${comparator ? SIGN[comparator] : ''}${value}`;

const typedRange = ({ low, high, rangeText }: ResultLine): string => {
  if (rangeText !== null) return rangeText;
  if (low !== null && high !== null) return `${low}-${high}`;
  if (low !== null) return `>=${low}`;
  return high === null ? '' : `<=${high}`;
};

const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;
const SIGNED_NUMBER = new RegExp(String.raw`^(<=|>=|[<≤≥>])?\s*${NUMBER}$`);
const TWO_NUMBERS = new RegExp(String.raw`^${NUMBER}\s*(?:-|–|to)\s*${NUMBER}$`);

const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** A result as it was typed: a number, a number with a sign, or a word. Pure. */
export function readResult(text: string): Pick<TestResultInput, 'value' | 'comparator' | 'text'> {
  const [, sign, digits] = SIGNED_NUMBER.exec(text.trim()) ?? [];
  if (digits === undefined) return { value: null, comparator: null, text: text.trim() };
  return { value: numberOf(digits), comparator: sign ? COMPARATORS[sign]! : null, text: null };
}

/** A range as it was printed: from one number to another, or words. Pure. */
export function readRange(text: string): Pick<TestResultInput, 'low' | 'high' | 'rangeText'> {
  const [, low, high] = TWO_NUMBERS.exec(text.trim()) ?? [];
  if (low !== undefined && high !== undefined) return { low: numberOf(low), high: numberOf(high), rangeText: null };
  return { low: null, high: null, rangeText: text.trim() || null };
}

/** The listed test of a name. Pure. */
export const testNamed = (tests: readonly LabTest[], name: string): LabTest | undefined =>
  tests.find(test => test.name.toLowerCase() === name.trim().toLowerCase());

/** What is sent of the lines that were filled in; a code goes with the unit it is listed with. Pure. */
export const resultsOf = (lines: readonly LineFields[], tests: readonly LabTest[]): TestResultInput[] =>
  lines
    .filter(({ result }) => result.trim())
    .map(({ name, result, unit, range }) => {
      const test = testNamed(tests, name);
      const read = readResult(result);
      const listed = test && (read.value === null || (test.unit ?? '') === unit.trim());
      return {
        code: listed ? test.code : null,
        name: name.trim(),
        unit: unit.trim() || null,
        ...read,
        ...readRange(range),
      };
    });

/** What a test was expected to be the last time, by its name. Pure. @param reports latest first */
export function usualRanges(reports: readonly ReportEntry[]): Map<string, string> {
  const ranges = new Map<string, string>();
  for (const { results } of reports.toReversed())
    for (const result of results) if (typedRange(result)) ranges.set(result.name, typedRange(result));
  return ranges;
}

/** Lines of a panel below those that were begun, each with the range of last time. Pure but for keys. */
export function withPanel(
  lines: readonly LineFields[],
  panel: LabPanel,
  ranges: ReadonlyMap<string, string>,
): LineFields[] {
  const begun = lines.filter(line => !isBlank(line));
  const more = panel.tests
    .filter(({ name }) => !begun.some(line => line.name === name))
    .map(({ name, unit }) => newLine({ name, unit: unit ?? '', range: ranges.get(name) ?? '' }));
  return withOpenEnd([...begun, ...more]);
}

/** What is wrong with a report before the server is asked. Pure. */
export function reportProblems({
  name,
  date,
  time,
  status,
  conclusion,
  documentIds,
  lines,
}: ReportFields): Wrong<ReportFields> {
  const wrong: Wrong<ReportFields> = {};
  if (!name.trim()) wrong.name = t('results.form.nameMissing');
  if (!date) wrong.date = t('results.form.dayMissing');
  if (!time) wrong.time = t('results.form.timeMissing');
  const filled = lines.filter(({ result }) => result.trim());
  if (filled.some(line => !line.name.trim())) wrong.lines = t('results.form.testMissing');
  const says = filled.length > 0 || conclusion.trim() || documentIds.length > 0;
  if (status !== 'REGISTERED' && !says) wrong.lines = t('results.form.empty');
  return wrong;
}
