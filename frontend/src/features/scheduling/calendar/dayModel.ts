import type { CalendarColumn, CalendarDay, Visit } from './calendarQuery.ts';
import { type DayGrid, ROW_MINUTES, type Span, dayGrid, rowsOf, spanOf, visibleWindow } from './dayGrid.ts';
import { type Lane, inLanes } from './lanes.ts';

export interface PlacedVisit extends Span, Lane {
  visit: Visit;
}

export interface ColumnModel {
  practitioner: CalendarColumn['practitioner'];
  /** Accent of the column, 0 to 5. */
  hue: number;
  sessions: Span[];
  visits: PlacedVisit[];
}

export interface DayModel {
  grid: DayGrid;
  window: Span;
  /** Starts of the rows, in minutes of the day. */
  rows: number[];
  columns: ColumnModel[];
}

const HUES = 6;

/** A day as it is drawn: everything placed in minutes, overlaps side by side. */
export function dayModel(day: CalendarDay): DayModel {
  const grid = dayGrid(day.date, day.timezone);
  const columns = day.columns.map((column, index) => ({
    practitioner: column.practitioner,
    hue: index % HUES,
    sessions: column.sessions.map(session => spanOf(grid, session)),
    visits: inLanes(column.appointments.map(visit => ({ visit, ...spanOf(grid, visit) }))),
  }));
  const window = visibleWindow(
    grid,
    columns.flatMap(({ sessions, visits }) => [...sessions, ...visits]),
  );
  return { grid, window, rows: rowsOf(window), columns };
}

export const isOpenAt = ({ sessions }: ColumnModel, minute: number): boolean =>
  sessions.some(({ from, to }) => from <= minute && minute < to);

/** Whether a row can be booked: in working hours, nothing in it, and not over yet. */
export function isFreeAt(column: ColumnModel, minute: number, nowMinute: number): boolean {
  const end = minute + ROW_MINUTES;
  return (
    isOpenAt(column, minute) && end > nowMinute && !column.visits.some(({ from, to }) => from < end && minute < to)
  );
}

/** The visits whose drawing begins in a row; what begins above the window is drawn from its first row. */
export function visitsFrom({ visits }: ColumnModel, minute: number, isFirstRow: boolean): PlacedVisit[] {
  const end = minute + ROW_MINUTES;
  return visits.filter(({ from }) => (isFirstRow || from >= minute) && from < end);
}

/** Whether anyone works or has a visit on the day. */
export const hasContent = ({ columns }: DayModel): boolean =>
  columns.some(({ sessions, visits }) => sessions.length > 0 || visits.length > 0);
