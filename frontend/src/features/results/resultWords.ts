import { locale, t } from '../../language/t.ts';
import type { Tone } from '../../ui/Badge.tsx';
import type { ReportEntry, ReportStatus, ResultLine } from './resultQueries.ts';

const SIGN = { LESS_THAN: '<', AT_MOST: '≤', AT_LEAST: '≥', GREATER_THAN: '>' } as const;

const number = (value: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 6, useGrouping: false }).format(value);

/** UCUM as laboratories print it: 10*3/uL is 10³/µL; a unit in braces is a remark. */
export const unitInWords = (unit: string | null): string =>
  unit === null
    ? ''
    : unit
        .replace(/\{.*\}/, '')
        .replace(/\[|\]/g, '')
        .replace(/10\*(\d)/, (_, power: string) => `10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(power)] ?? ''}`)
        .replace(/^pH$/, '')
        .replace(/\bu(?=[gLl])/, 'µ');

/** A result as it is read out, with its unit. */
export function resultInWords({ value, comparator, text, unit }: ResultLine): string {
  if (value === null) return text ?? '';
  return [`${comparator ? `${SIGN[comparator]} ` : ''}${number(value)}`, unitInWords(unit)].filter(Boolean).join(' ');
}

/** What the laboratory expects; empty where it does not say. */
export function rangeInWords({ low, high, rangeText }: ResultLine): string {
  if (rangeText) return rangeText;
  if (low !== null && high !== null) return `${number(low)}–${number(high)}`;
  if (low !== null) return `≥ ${number(low)}`;
  return high === null ? '' : `≤ ${number(high)}`;
}

export interface ResultMark {
  word: string;
  /** Says the same to who does not see colours. */
  sign: string;
  critical: boolean;
}

const SIGNS = { CRITICAL_LOW: '↓↓', LOW: '↓', HIGH: '↑', CRITICAL_HIGH: '↑↑', ABNORMAL: '!' } as const;

/** How a result that is not as expected is called; null for one that is, or of which nobody can say. */
export function resultMark({ interpretation }: Pick<ResultLine, 'interpretation'>): ResultMark | null {
  if (interpretation === 'NORMAL' || interpretation === 'UNKNOWN') return null;
  const critical = interpretation === 'CRITICAL_LOW' || interpretation === 'CRITICAL_HIGH';
  return { word: t(`results.mark.${interpretation}`), sign: SIGNS[interpretation], critical };
}

export const statusTone = (status: ReportStatus): Tone =>
  status === 'PRELIMINARY' || status === 'REGISTERED' ? 'info' : status === 'ENTERED_IN_ERROR' ? 'danger' : 'neutral';

/** Those that are not as expected, critical ones first. Pure. */
export const outOfRange = (results: readonly ResultLine[]): ResultLine[] =>
  results
    .filter(result => resultMark(result) !== null)
    .sort((one, other) => Number(resultMark(other)?.critical) - Number(resultMark(one)?.critical));

/** Whether a report can be looked at and was not yet. Pure. */
export const isUnreviewed = ({ status, reviewedAt }: Pick<ReportEntry, 'status' | 'reviewedAt'>): boolean =>
  reviewedAt === null && status !== 'REGISTERED' && status !== 'ENTERED_IN_ERROR';
