import { t } from '../../../language/t.ts';
import type { CalendarColumn, Visit } from './calendarQuery.ts';
import { doctorName } from '../../patients/names.ts';

export type Doctor = CalendarColumn['practitioner'];
export type Room = NonNullable<Visit['room']>;

/** What stands in one column of a board. */
export interface ColumnSource {
  key: string;
  /** Whose column it is, or which day's. */
  title: string;
  date: string;
  /** Null where a column is a day of several doctors, or a room's. */
  doctor: Doctor | null;
  /** Null: of visits that need none. Left out: the column is no room's. */
  room?: Room | null;
  columns: readonly CalendarColumn[];
}

/** The columns of a board: days where there are several, else the day's rooms or doctors. Pure. */
export function sourcesOf(columns: readonly CalendarColumn[], rooms?: readonly Room[]): ColumnSource[] {
  const days = Map.groupBy(columns, ({ date }) => date);
  if (days.size > 1) return [...days].map(([date, own]) => dayOf(date, own));
  if (rooms) return [...rooms, null].map(room => ofRoom(room, columns));
  return columns.map(column => ({
    key: column.practitioner.id,
    title: doctorName(column.practitioner),
    date: column.date,
    doctor: column.practitioner,
    columns: [column],
  }));
}

/** A day of one doctor keeps whose it is, so that what closes it is shown. */
function dayOf(date: string, columns: readonly CalendarColumn[]): ColumnSource {
  const doctor = columns.length === 1 ? (columns[0]?.practitioner ?? null) : null;
  return { key: date, title: date, date, doctor, columns };
}

const NO_ROOM = 'no-room';

/** A room's visits; it is open whenever somebody works. */
function ofRoom(room: Room | null, columns: readonly CalendarColumn[]): ColumnSource {
  const inRoom = ({ appointments }: CalendarColumn) =>
    appointments.filter(visit => (visit.room?.id ?? null) === (room?.id ?? null));
  return {
    key: room?.id ?? NO_ROOM,
    title: room?.name ?? t('calendar.noRoom'),
    date: columns[0]?.date ?? '',
    doctor: null,
    room,
    columns: columns.map(column => ({ ...column, appointments: inRoom(column) })),
  };
}
