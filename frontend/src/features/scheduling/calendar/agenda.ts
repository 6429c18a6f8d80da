import type { CalendarRange, Visit } from './calendarQuery.ts';

export interface Agenda {
  /** Local date. */
  date: string;
  /** Earliest first. */
  visits: Visit[];
}

/** The days that have visits, in order, each with those of all its doctors. Pure. */
export function agendaOf({ columns }: CalendarRange): Agenda[] {
  return [...Map.groupBy(columns, ({ date }) => date)]
    .map(([date, own]) => ({
      date,
      visits: own
        .flatMap(({ appointments }) => appointments)
        .sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt)),
    }))
    .filter(({ visits }) => visits.length > 0);
}
