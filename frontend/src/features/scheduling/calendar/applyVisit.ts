import type { CalendarDay, Visit } from './calendarQuery.ts';

/** Statuses of a visit the calendar has a place for. */
const SHOWN: ReadonlySet<Visit['status']> = new Set([
  'BOOKED',
  'CONFIRMED',
  'CHECKED_IN',
  'IN_CONSULTATION',
  'COMPLETED',
  'NEEDS_REBOOKING',
]);

/**
 * The day after one appointment was booked, changed or cancelled. Told twice, it stays the same.
 * @returns null when the day does not hold the doctor, so that it must be asked for again.
 */
export function applyVisit(day: CalendarDay, visit: Visit): CalendarDay | null {
  const known = day.columns.some(({ practitioner }) => practitioner.id === visit.practitioner.id);
  if (!known) return null;
  const columns = day.columns.map(column => {
    const others = column.appointments.filter(({ id }) => id !== visit.id);
    const belongsHere = SHOWN.has(visit.status) && column.practitioner.id === visit.practitioner.id;
    if (!belongsHere)
      return others.length === column.appointments.length ? column : { ...column, appointments: others };
    return { ...column, appointments: [...others, visit].sort(byStart) };
  });
  return { ...day, columns };
}

const byStart = (a: Visit, b: Visit) => Date.parse(a.startsAt) - Date.parse(b.startsAt);
