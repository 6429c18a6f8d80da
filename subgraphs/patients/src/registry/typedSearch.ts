import { tellingWords } from '@polyclinic/phi/blindIndex.ts';

/** What somebody typed to find a patient, taken apart. */
export interface TypedSearch {
  /** All of it, which may be a record number or a contact value. */
  whole: string;
  /** Beginnings of names, longest first: the longest is told apart best. */
  words: string[];
  /** Dates of birth it may mean, ISO 8601; two where day and month can be either. */
  birthDates: string[];
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const LOCAL = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

function isoDate(year: string, month: string, day: string): string[] {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? [date] : [];
}

/** Dates as people write them: 1984-02-29, 29.2.1984, 29/02/1984 or 02/29/1984. */
function datesOf(token: string): string[] {
  const [, year, month, day] = ISO.exec(token) ?? [];
  if (year) return isoDate(year, month!, day!);
  const [, first, second, lastYear] = LOCAL.exec(token) ?? [];
  if (!lastYear) return [];
  return [...new Set([...isoDate(lastYear, second!, first!), ...isoDate(lastYear, first!, second!)])];
}

/** Pure. */
export function typedSearch(search: string): TypedSearch {
  const tokens = search.trim().split(/\s+/);
  const birthDates = tokens.flatMap(datesOf);
  const words = tellingWords(tokens.filter(token => datesOf(token).length === 0).join(' '));
  return {
    whole: search.trim(),
    words: words.sort((one, other) => other.length - one.length),
    birthDates,
  };
}
