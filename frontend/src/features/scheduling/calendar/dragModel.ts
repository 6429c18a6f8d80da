import type { BoardModel, ColumnModel, PlacedVisit } from './boardModel.ts';
import { instantAt, type Span } from './dayGrid.ts';

/** Moved visits begin and end on this. */
export const SNAP_MINUTES = 5;

/** Where a visit is being taken to. Minutes are those that pass on the column's own day, as everywhere on the board. */
export interface Place extends Span {
  column: number;
}

const snapped = (minute: number): number => Math.round(minute / SNAP_MINUTES) * SNAP_MINUTES;
const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where a visit lies before it is moved; one that reaches across midnight keeps its whole length. */
export function placeOf(column: number, { from, visit }: PlacedVisit): Place {
  return { column, from, to: from + (Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000 };
}

/**
 * A visit taken to another column and some minutes further: as long as before in minutes that pass, level with where it was
 * by the clock of the new column, and inside its day, which may have 23 or 25 hours. Pure.
 */
export function movedTo({ columns }: BoardModel, place: Place, column: number, minutes: number): Place {
  const target = columns[column];
  const source = columns[place.column];
  if (!target || !source) return place;
  const length = place.to - place.from;
  const level = place.from - source.top + target.top;
  const from = within(snapped(level + minutes), 0, Math.max(0, target.grid.minutes - length));
  return { column, from, to: from + length };
}

/** A visit whose end is pulled some minutes further, never shorter than one step. Pure. */
export function resizedTo({ columns }: BoardModel, place: Place, minutes: number): Place {
  const own = columns[place.column];
  if (!own) return place;
  return { ...place, to: within(snapped(place.to + minutes), place.from + SNAP_MINUTES, own.grid.minutes) };
}

/** A place as instants. Pure. */
export const timesAt = ({ grid }: ColumnModel, { from, to }: Span): { startsAt: string; endsAt: string } => ({
  startsAt: instantAt(grid, from),
  endsAt: instantAt(grid, to),
});

export const samePlace = (one: Place, other: Place): boolean =>
  one.column === other.column && one.from === other.from && one.to === other.to;
