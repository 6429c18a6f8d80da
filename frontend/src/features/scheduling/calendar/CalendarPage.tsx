import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CalendarOff } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useClinic } from '../../session/SessionContext.tsx';
import { showDate } from '../booking/bookingPanel.ts';
import { AppointmentSheet } from '../appointment/AppointmentSheet.tsx';
import { CalendarHeader } from './CalendarHeader.tsx';
import { CalendarSkeleton } from './CalendarSkeleton.tsx';
import { DaySheet } from './DaySheet.tsx';
import { DayView } from './DayView.tsx';
import { dayModel, hasContent } from './dayModel.ts';
import { type CalendarState, useCalendar } from './useCalendar.ts';
import { useCalendarKeys } from './useCalendarKeys.ts';

const route = getRouteApi('/$clinicSlug/calendar');

/** A clinic's day, one column per doctor. */
export function CalendarPage() {
  const clinic = useClinic();
  const { date = '', appointment } = route.useSearch();
  const navigate = useNavigate({ from: '/$clinicSlug/calendar' });
  const calendar = useCalendar(clinic.id, date);
  const goTo = (day: string) => void navigate({ search: { date: day } });
  const open = (id: string | undefined) => void navigate({ search: { date, ...(id ? { appointment: id } : {}) } });
  useCalendarKeys(date, clinic.timezone, goTo);
  useEffect(() => {
    showDate(date);
    return () => showDate(null);
  }, [date]);
  return (
    <>
      <CalendarHeader date={date} onDate={goTo} day={calendar.day} />
      <DayContent calendar={calendar} onOpen={open} />
      {calendar.day ? <DaySheet day={calendar.day} clinicName={clinic.name} /> : null}
      <AppointmentSheet id={appointment} onClose={() => open(undefined)} />
    </>
  );
}

function DayContent({ calendar, onOpen }: { calendar: CalendarState; onOpen: (id: string) => void }) {
  const { day, loading, failure, retry } = calendar;
  const model = useMemo(() => (day ? dayModel(day) : null), [day]);
  if (loading) return <CalendarSkeleton />;
  if (!model) {
    const missing = failure ?? { kind: 'unavailable', reason: null, traceId: null };
    return <FailureNote failure={missing} what="The calendar" onRetry={retry} />;
  }
  return (
    <div className="flex flex-col gap-3 print:hidden">
      {failure ? <FailureNote failure={failure} what="Part of the calendar" onRetry={retry} /> : null}
      {hasContent(model) ? (
        <DayView model={model} onOpen={onOpen} />
      ) : (
        <div className="rounded-card border border-line bg-surface">
          <EmptyState
            icon={<CalendarOff />}
            title="No one works here on this day"
            text="Choose another day above; Page Up and Page Down turn the days."
          />
        </div>
      )}
    </div>
  );
}
