import { formatTime } from '../../../app/time/zone.ts';
import { type ColumnSource, type Doctor, type Room, sourcesOf } from './columnSources.ts';
import type { CalendarColumn, CalendarRange, ClosedTime, Visit } from './calendarQuery.ts';
import {
  type DayGrid,
  type HourMark,
  ROW_MINUTES,
  type Span,
  dayGrid,
  hourMarks,
  instantAt,
  spanOf,
} from './dayGrid.ts';
import { type Lane, inLanes } from './lanes.ts';

export interface PlacedVisit extends Span, Lane {
  visit: Visit;
  /** Accent of its doctor, 0 to 5. */
  hue: number;
  /** Such as 9:30 AM, in the clinic's zone. */
  startText: string;
  endText: string;
}

export interface PlacedClosing extends Span {
  kind: ClosedTime['kind'];
  reason: ClosedTime['reason'] | undefined;
}

export interface ColumnModel {
  key: string;
  /** Whose column it is, or which day's. */
  title: string;
  grid: DayGrid;
  /** Null where a column is a day of several doctors, or a room's. */
  doctor: Doctor | null;
  /** Null: of visits that need none. Left out: the column is no room's. */
  room?: Room | null;
  hue: number;
  /** The minute of its day that lies at the top of the board. */
  top: number;
  sessions: Span[];
  closed: PlacedClosing[];
  visits: PlacedVisit[];
}

export interface BoardModel {
  columns: ColumnModel[];
  /** Of the board from top to bottom. */
  minutes: number;
  /** Full hours at its left, in minutes from the top. */
  hours: HourMark[];
}

const HUES = 6;
const OFFICE_HOURS = { from: 8 * 60, to: 18 * 60 };

/**
 * Days as they are drawn: a column per day and doctor or room, or per day where several days stand side by side. All
 * columns begin at the same time of the local clock, so that days on which the clocks change stay level with others.
 * @param rooms the rooms of the clinic, to have a column each; left out: doctors have
 */
export function boardModel({ columns, timezone }: CalendarRange, rooms?: readonly Room[]): BoardModel {
  const dates = [...new Set(columns.map(({ date }) => date))];
  const grids = new Map(dates.map(date => [date, dayGrid(date, timezone)]));
  const marksOf = new Map([...grids].map(([date, grid]) => [date, hourMarks(grid)]));
  const drawing = { hueOf: huesOf(columns), time: timeWriter(timezone) };
  const placed = sourcesOf(columns, rooms).map(source => columnModel(source, grids.get(source.date)!, drawing));
  const window = clockWindow(placed, marksOf);
  const level = placed.map(column => ({ ...column, top: minuteAtClock(marksOf.get(column.grid.date)!, window.from) }));
  const first = level[0];
  const hours = first ? marksOf.get(first.grid.date)!.map(mark => ({ ...mark, minute: mark.minute - first.top })) : [];
  return {
    columns: level,
    minutes: window.minutes,
    hours: hours.filter(({ minute }) => minute >= 0 && minute <= window.minutes),
  };
}

type Hues = (practitionerId: string) => number;

function huesOf(columns: readonly CalendarColumn[]): Hues {
  const ids = [...new Set(columns.map(({ practitioner }) => practitioner.id))];
  return id => ids.indexOf(id) % HUES;
}

/** The same instant is written many times on a day, and writing it is dear. */
function timeWriter(timezone: string): (instant: string) => string {
  const written = new Map<string, string>();
  return instant => {
    const known = written.get(instant) ?? formatTime(instant, timezone);
    written.set(instant, known);
    return known;
  };
}

interface Drawing {
  hueOf: Hues;
  time: (instant: string) => string;
}

function columnModel(source: ColumnSource, grid: DayGrid, { hueOf, time }: Drawing): ColumnModel {
  const { columns, key, title, doctor } = source;
  const only = doctor ? columns[0] : undefined;
  const visits = columns.flatMap(({ practitioner, appointments }) =>
    appointments.map(visit => ({
      visit,
      hue: hueOf(practitioner.id),
      startText: time(visit.startsAt),
      endText: time(visit.endsAt),
      ...spanOf(grid, visit),
    })),
  );
  return {
    key,
    title,
    doctor,
    ...('room' in source ? { room: source.room } : {}),
    grid,
    hue: only ? hueOf(only.practitioner.id) : 0,
    top: 0,
    sessions: columns.flatMap(({ sessions }) => sessions.map(session => spanOf(grid, session))),
    // Where several doctors share a column, one's leave does not close it.
    closed: (only?.closed ?? []).map(({ kind, reason, ...span }) => ({ kind, reason, ...spanOf(grid, span) })),
    visits: inLanes(visits),
  };
}

type Marks = ReadonlyMap<string, HourMark[]>;

/** The part of the clock worth showing: all work and visits from full hour to full hour, office hours without any. */
function clockWindow(columns: readonly ColumnModel[], marks: Marks): { from: number; minutes: number } {
  const spans = columns.flatMap(({ grid, sessions, visits }) =>
    [...sessions, ...visits].map(span => ({
      from: clockAt(marks.get(grid.date)!, span.from, 'before'),
      to: clockAt(marks.get(grid.date)!, span.to, 'after'),
    })),
  );
  const shown = spans.length > 0 ? spans : [OFFICE_HOURS];
  const from = Math.min(...shown.map(span => span.from));
  const to = Math.max(...shown.map(span => span.to));
  const needed = columns.map(({ grid }) => {
    const own = marks.get(grid.date)!;
    const top = minuteAtClock(own, from);
    return (to >= 24 * 60 ? grid.minutes : minuteAtClock(own, to)) - top;
  });
  return { from, minutes: Math.max(to - from, ...needed) };
}

/** The full hour of the clock around a minute of the day, as minutes after midnight. */
function clockAt(marks: readonly HourMark[], minute: number, side: 'before' | 'after'): number {
  const mark =
    side === 'before' ? marks.findLast(each => each.minute <= minute) : marks.find(each => each.minute >= minute);
  if (mark) return mark.hour * 60;
  return side === 'before' ? 0 : 24 * 60;
}

/** The first minute of the day at which the clock shows a time, or the next one it shows where that is skipped. */
function minuteAtClock(marks: readonly HourMark[], clock: number): number {
  return marks.find(({ hour }) => hour * 60 >= clock)?.minute ?? clock;
}

export const isOpenAt = ({ sessions, closed }: ColumnModel, minute: number): boolean =>
  holds(sessions, minute) && !holds(closed, minute);

const holds = (spans: readonly Span[], minute: number) => spans.some(({ from, to }) => from <= minute && minute < to);

/** Whether a quarter of an hour can be booked: in working hours, nothing in it, and not over yet. */
export function isFreeAt(column: ColumnModel, minute: number, nowMinute: number): boolean {
  const end = minute + ROW_MINUTES;
  return (
    isOpenAt(column, minute) && end > nowMinute && !column.visits.some(({ from, to }) => from < end && minute < to)
  );
}

/** Starts of the quarters of an hour of a column that are on the board. */
export function rowsOf({ top, grid }: ColumnModel, { minutes }: Pick<BoardModel, 'minutes'>): number[] {
  const end = Math.min(grid.minutes, top + minutes);
  return Array.from({ length: Math.ceil((end - top) / ROW_MINUTES) }, (_, index) => top + index * ROW_MINUTES);
}

export const nowMinuteOf = ({ grid }: ColumnModel, now: number): number => (now - grid.startMs) / 60_000;

export const timeTextAt = ({ grid }: ColumnModel, minute: number): string =>
  formatTime(instantAt(grid, minute), grid.zone);

/** Whether anyone works, is away or has a visit. */
export const hasContent = ({ columns }: BoardModel): boolean =>
  columns.some(({ sessions, visits, closed }) => sessions.length > 0 || visits.length > 0 || closed.length > 0);
