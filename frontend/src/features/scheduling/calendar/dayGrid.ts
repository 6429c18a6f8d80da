import { Temporal } from 'temporal-polyfill';

/** Height of one row of the calendar in time. */
export const ROW_MINUTES = 15;

/**
 * One local day, measured in minutes that really pass from its start. A day on which the clocks change has 23 or 25
 * hours (or 23½ where they change by half an hour), and no two instants share a place.
 */
export interface DayGrid {
  date: string;
  zone: string;
  /** Milliseconds since the epoch. */
  startMs: number;
  minutes: number;
}

export interface Span {
  /** Minutes from the start of the day. */
  from: number;
  to: number;
}

export interface HourMark {
  minute: number;
  /** Hour of the local clock, 0 to 23. */
  hour: number;
  instant: string;
}

export function dayGrid(date: string, zone: string): DayGrid {
  const day = Temporal.PlainDate.from(date);
  const start = day.toZonedDateTime(zone);
  const end = day.add({ days: 1 }).toZonedDateTime(zone);
  const startMs = start.epochMilliseconds;
  return { date, zone, startMs, minutes: (end.epochMilliseconds - startMs) / 60_000 };
}

/** Where an instant lies on the day; below 0 or above its length when it lies on another one. */
export const minuteOf = (grid: DayGrid, instant: string): number => (Date.parse(instant) - grid.startMs) / 60_000;

export const instantAt = (grid: DayGrid, minute: number): string =>
  Temporal.Instant.fromEpochMilliseconds(grid.startMs + minute * 60_000).toString();

/** A stay on the day, cut where it reaches into its neighbours. */
export const spanOf = (grid: DayGrid, { startsAt, endsAt }: { startsAt: string; endsAt: string }): Span => ({
  from: Math.max(0, minuteOf(grid, startsAt)),
  to: Math.min(grid.minutes, minuteOf(grid, endsAt)),
});

/** Where the local clock shows a full hour. One hour is missing or there twice when the clocks change. */
export function hourMarks(grid: DayGrid): HourMark[] {
  const marks: HourMark[] = [];
  for (let minute = 0; minute < grid.minutes; minute += ROW_MINUTES) {
    const instant = instantAt(grid, minute);
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(grid.zone);
    if (local.minute === 0) marks.push({ minute, hour: local.hour, instant });
  }
  return marks;
}
