import type { Limits } from './criticalLimits.ts';

export const COMPARATORS = ['LESS_THAN', 'AT_MOST', 'AT_LEAST', 'GREATER_THAN'] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** How a result lies to what is expected; UNKNOWN where nothing is, or nobody can say. */
export type ResultInterpretation =
  'CRITICAL_LOW' | 'LOW' | 'NORMAL' | 'HIGH' | 'CRITICAL_HIGH' | 'ABNORMAL' | 'UNKNOWN';

/** The gravest mark of a report. */
export type Severity = 'UNKNOWN' | 'NORMAL' | 'ABNORMAL' | 'CRITICAL';

export interface Result {
  /** Null where the result is a word. */
  value: number | null;
  /** Null: the value itself, as of a laboratory's "<5". */
  comparator: Comparator | null;
  /** A word such as "negative"; null where the result is a number. */
  text: string | null;
  /** What the laboratory expects, inclusive; null where open. */
  low: number | null;
  high: number | null;
  /** What it expects as printed, such as "negative" or "<5.7". */
  rangeText: string | null;
}

/** Where a value can lie: between two ends, each of which belongs to it or not. */
interface Span {
  from: number;
  to: number;
  /** Whether the ends themselves are meant. */
  fromOpen: boolean;
  toOpen: boolean;
}

const ANYWHERE: Span = { from: -Infinity, to: Infinity, fromOpen: false, toOpen: false };

const OF_COMPARATOR: Record<Comparator, (value: number) => Span> = {
  LESS_THAN: to => ({ ...ANYWHERE, to, toOpen: true }),
  AT_MOST: to => ({ ...ANYWHERE, to }),
  AT_LEAST: from => ({ ...ANYWHERE, from }),
  GREATER_THAN: from => ({ ...ANYWHERE, from, fromOpen: true }),
};

const OF_SIGN: Record<string, Comparator> = {
  '<': 'LESS_THAN',
  '<=': 'AT_MOST',
  '≤': 'AT_MOST',
  '>=': 'AT_LEAST',
  '≥': 'AT_LEAST',
  '>': 'GREATER_THAN',
};

/** Everything of one span is below, or above, everything of the other. */
const isBelow = (one: Span, other: Span): boolean =>
  one.to < other.from || (one.to === other.from && (one.toOpen || other.fromOpen));

/** Everything of one span is in the other. */
const isWithin = (one: Span, other: Span): boolean =>
  (one.from > other.from || (one.from === other.from && (one.fromOpen || !other.fromOpen))) &&
  (one.to < other.to || (one.to === other.to && (one.toOpen || !other.toOpen)));

/** What the laboratory expects of a number; null where it does not say, or not in numbers. */
function expectedSpan({ low, high, rangeText }: Result): Span | null {
  if (low !== null || high !== null) return { ...ANYWHERE, from: low ?? -Infinity, to: high ?? Infinity };
  const [, sign = '', limit = ''] = /^\s*(<=|>=|[<≤≥>])\s*(\d+(?:\.\d+)?)\s*$/.exec(rangeText ?? '') ?? [];
  const comparator = OF_SIGN[sign];
  return comparator ? OF_COMPARATOR[comparator](Number(limit)) : null;
}

const NEGATIVE = /^(negative|neg\.?|not detected|not seen|non-?reactive|absent|none|nil)$/i;

function interpretWord(text: string, expected: string | null): ResultInterpretation {
  if (expected === null) return 'UNKNOWN';
  const [said, wanted] = [text, expected].map(word => word.trim().toLowerCase());
  if (said === wanted) return 'NORMAL';
  if (!NEGATIVE.test(expected.trim())) return 'UNKNOWN';
  return NEGATIVE.test(text.trim()) ? 'NORMAL' : 'ABNORMAL';
}

/**
 * How a result lies to its range and to the limits of what is dangerous, where those are known. A result with a comparator is
 * marked only where every value it can stand for lies alike. Pure.
 * @param critical inclusive, in the result's unit
 */
export function interpretResult(result: Result, critical: Limits | null): ResultInterpretation {
  const { value, comparator, text, rangeText } = result;
  if (value === null) return text === null ? 'UNKNOWN' : interpretWord(text, rangeText);
  const lies = comparator ? OF_COMPARATOR[comparator](value) : { ...ANYWHERE, from: value, to: value };
  if (critical && isWithin(lies, { ...ANYWHERE, to: critical.low })) return 'CRITICAL_LOW';
  if (critical && isWithin(lies, { ...ANYWHERE, from: critical.high })) return 'CRITICAL_HIGH';
  const expected = expectedSpan(result);
  if (!expected) return 'UNKNOWN';
  if (isBelow(lies, expected)) return 'LOW';
  if (isBelow(expected, lies)) return 'HIGH';
  return isWithin(lies, expected) ? 'NORMAL' : 'UNKNOWN';
}

/** The gravest of several marks. Pure. */
export function severityOf(marks: readonly ResultInterpretation[]): Severity {
  if (marks.some(mark => mark.startsWith('CRITICAL'))) return 'CRITICAL';
  if (marks.some(mark => mark === 'LOW' || mark === 'HIGH' || mark === 'ABNORMAL')) return 'ABNORMAL';
  return marks.includes('NORMAL') ? 'NORMAL' : 'UNKNOWN';
}
