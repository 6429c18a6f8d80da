import { type BoardModel, isFreeAt, nowMinuteOf, rowsOf } from './boardModel.ts';

/** A place the keyboard can go to: a time to book or an appointment. */
export interface Stop {
  kind: 'time' | 'visit';
  /** The appointment's; of a time, its column's key and minute. */
  id: string;
  column: number;
  /** Minutes from the start of the day. */
  from: number;
}

/** All stops, column by column, from top to bottom. @param now milliseconds since the epoch */
export function stopsOf(model: BoardModel, now: number, mayBook: boolean): Stop[] {
  return model.columns.flatMap((column, index) => {
    const visits = column.visits.map(({ visit, from }): Stop => ({ kind: 'visit', id: visit.id, column: index, from }));
    const nowMinute = nowMinuteOf(column, now);
    const free = mayBook ? rowsOf(column, model).filter(minute => isFreeAt(column, minute, nowMinute)) : [];
    const times = free.map((from): Stop => ({ kind: 'time', id: `${column.key} ${from}`, column: index, from }));
    return [...visits, ...times].sort((a, b) => a.from - b.from);
  });
}

/** Where the keyboard starts: the first stop from now on, of the first column that has any. */
export function firstStop(stops: readonly Stop[], model: BoardModel, now: number): Stop | undefined {
  const column = model.columns[stops[0]?.column ?? 0];
  if (!column) return undefined;
  const nowMinute = nowMinuteOf(column, now);
  return stops.find(stop => stop.column === stops[0]?.column && stop.from >= nowMinute) ?? stops[0];
}

/** Where a key leads to from a stop; null when the key is not for moving, the same stop at an edge. */
export function moveFrom(stops: readonly Stop[], current: Stop, key: string): Stop | null {
  const own = stops.filter(({ column }) => column === current.column);
  const index = own.findIndex(({ id }) => id === current.id);
  switch (key) {
    case 'ArrowUp':
      return own[index - 1] ?? current;
    case 'ArrowDown':
      return own[index + 1] ?? current;
    case 'Home':
      return own[0] ?? current;
    case 'End':
      return own.at(-1) ?? current;
    case 'ArrowLeft':
      return beside(stops, current, -1);
    case 'ArrowRight':
      return beside(stops, current, 1);
    default:
      return null;
  }
}

/** The stop nearest in time in the next column that has any. */
function beside(stops: readonly Stop[], current: Stop, step: 1 | -1): Stop {
  const columns = [...new Set(stops.map(({ column }) => column))].sort((a, b) => (a - b) * step);
  const next = columns.find(column => (column - current.column) * step > 0);
  const distance = ({ from }: Stop) => Math.abs(from - current.from);
  const candidates = stops.filter(({ column }) => column === next);
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? current;
}
