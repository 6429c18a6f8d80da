import { addDays, isLocalDate } from '../../../app/time/zone.ts';
import type { AppointmentStatus } from '../../../graphql/graphql.ts';
import { addMonths, monthGrid, monthOf } from '../../../ui/monthGrid.ts';
import { isStatus } from './visitStatus.ts';

export const VIEWS = ['day', 'week', 'list', 'month'] as const;
export type CalendarView = (typeof VIEWS)[number];

/** What of a calendar is in the address: ids, dates and words of the house, nothing about a patient. */
export interface CalendarSearch {
  /** Local day; today in the clinic's zone when left out. */
  date?: string;
  /** The day with its doctors side by side when left out. */
  view?: CalendarView;
  /** Columns of rooms instead of doctors, on a day. */
  by?: 'room';
  /** Practitioners shown; all when left out. */
  doctors?: string[];
  /** Statuses shown; those of visits that take place when left out. */
  statuses?: AppointmentStatus[];
  /** The appointment whose details are open. */
  appointment?: string;
}

const isView = (value: unknown): value is CalendarView => VIEWS.some(view => view === value);
const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : [];

/** Reads an address; what it cannot mean is left out. Pure. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { date, view, appointment } = search;
  const doctors = textsIn(search['doctors']);
  const statuses = textsIn(search['statuses']).filter(isStatus);
  return {
    ...(isLocalDate(date) ? { date } : {}),
    ...(isView(view) && view !== 'day' ? { view } : {}),
    ...(search['by'] === 'room' ? { by: 'room' } : {}),
    ...(doctors.length > 0 ? { doctors } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    ...(typeof appointment === 'string' ? { appointment } : {}),
  };
}

export interface DateRange {
  /** Local date. */
  from: string;
  days: number;
}

/** The Monday of a date's week. Pure. */
export function mondayOf(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

/** The days that a view shows around a date; a month in its whole weeks. Pure. */
export function rangeOf(view: CalendarView, date: string): DateRange {
  if (view === 'day') return { from: date, days: 1 };
  if (view === 'week') return { from: mondayOf(date), days: 7 };
  if (view === 'list') return { from: date, days: 7 };
  const weeks = monthGrid(monthOf(date));
  return { from: weeks[0]?.[0] ?? date, days: weeks.length * 7 };
}

/** The date that is one view further, or before. Pure. */
export function turned(view: CalendarView, date: string, step: 1 | -1): string {
  if (view === 'day') return addDays(date, step);
  if (view === 'month') return `${addMonths(monthOf(date), step)}-01`;
  return addDays(date, 7 * step);
}

export const datesOf = ({ from, days }: DateRange): string[] =>
  Array.from({ length: days }, (_, index) => addDays(from, index));
