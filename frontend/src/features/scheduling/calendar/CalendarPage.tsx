import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useClinic } from '../../session/SessionContext.tsx';
import { AppointmentSheet } from '../appointment/AppointmentSheet.tsx';
import { useUndoKey } from '../changes/useUndo.ts';
import { showDate } from '../booking/bookingPanel.ts';
import type { Filters } from './CalendarFilters.tsx';
import type { CalendarSearch } from './calendarSearch.ts';
import { MonthPart } from './MonthPart.tsx';
import { RangePart } from './RangePart.tsx';
import { useCalendarKeys } from './useCalendarKeys.ts';

const route = getRouteApi('/$clinicSlug/calendar');

/** A clinic's calendar: a day with its doctors, a week, a list, or a month in numbers. What is shown is in the address. */
export function CalendarPage() {
  const { timezone } = useClinic();
  const { date = '', view = 'day', by, doctors, statuses, appointment } = route.useSearch();
  const navigate = useNavigate({ from: '/$clinicSlug/calendar' });
  const go = (change: Gappy) =>
    void navigate({ search: before => withoutGaps({ ...before, appointment: undefined, ...change }) });
  const place = {
    view,
    date,
    filters: { by, doctors, statuses },
    onDate: (day: string) => go({ date: day }),
    onDay: (day: string) => go({ date: day, view: 'day' }),
    onView: (shown: typeof view) => go({ view: shown }),
    onFilters: (filters: Filters) => go(filters),
    onOpen: (id: string) => go({ appointment: id }),
  };
  useCalendarKeys({ view, date, zone: timezone, goTo: place.onDate, show: place.onView });
  useUndoKey();
  useEffect(() => {
    showDate(date);
    return () => showDate(null);
  }, [date]);
  return (
    <>
      {view === 'month' ? <MonthPart {...place} /> : <RangePart {...place} view={view} />}
      <AppointmentSheet id={appointment} onClose={() => go({})} />
    </>
  );
}

/** An address without what is left out. */
function withoutGaps({ date, view, by, doctors, statuses, appointment }: Gappy): CalendarSearch {
  return {
    ...(date ? { date } : {}),
    ...(view && view !== 'day' ? { view } : {}),
    ...(by ? { by } : {}),
    ...(doctors ? { doctors } : {}),
    ...(statuses ? { statuses } : {}),
    ...(appointment ? { appointment } : {}),
  };
}

type Gappy = { [Key in keyof CalendarSearch]?: CalendarSearch[Key] | undefined };
