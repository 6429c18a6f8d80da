import type { CalendarRange, Visit } from './calendarQuery.ts';
import { dateIn } from '../../../app/time/zone.ts';

/**
 * What a calendar shows after one appointment was booked, moved, changed or cancelled. Told twice, it stays the same.
 * @param shown the statuses that the calendar was asked for
 * @returns null when it holds no column for the appointment although its day is shown, so that it must be asked for again
 */
export function applyVisit(
  calendar: CalendarRange,
  visit: Visit,
  shown: readonly Visit['status'][],
): CalendarRange | null {
  const date = dateIn(visit.startsAt, visit.timezone);
  const isShown = shown.includes(visit.status);
  const belongs = (column: CalendarRange['columns'][number]) =>
    isShown && column.date === date && column.practitioner.id === visit.practitioner.id;
  const dayIsShown = calendar.columns.some(column => column.date === date);
  if (isShown && dayIsShown && !calendar.columns.some(belongs)) return null;
  const columns = calendar.columns.map(column => {
    const others = column.appointments.filter(({ id }) => id !== visit.id);
    if (belongs(column)) return { ...column, appointments: [...others, visit].sort(byStart) };
    return others.length === column.appointments.length ? column : { ...column, appointments: others };
  });
  return { ...calendar, columns };
}

const byStart = (a: Visit, b: Visit) => Date.parse(a.startsAt) - Date.parse(b.startsAt);
