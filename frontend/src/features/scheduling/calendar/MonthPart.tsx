import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { t } from '../../../language/t.ts';
import { CalendarHeader } from './CalendarHeader.tsx';
import type { CalendarPlace } from './calendarPlace.ts';
import { rangeOf } from './calendarSearch.ts';
import { CalendarSkeleton } from './CalendarSkeleton.tsx';
import { MonthBoard } from './MonthBoard.tsx';
import { useMonth } from './useMonth.ts';

/** A month in numbers. */
export function MonthPart(place: CalendarPlace) {
  const { date, filters, onDay } = place;
  const { counts, loading, failure, retry } = useMonth({ ...rangeOf('month', date), ...filters });
  const month = date.slice(0, 7);
  const visits = counts?.filter(count => count.date.startsWith(month)).reduce((sum, count) => sum + count.visits, 0);
  return (
    <>
      <CalendarHeader {...place} visits={visits ?? null} />
      {failure ? <FailureNote failure={failure} what={t('calendar.whatMonth')} onRetry={retry} /> : null}
      {loading ? <CalendarSkeleton /> : null}
      {counts ? <MonthBoard date={date} counts={counts} onDay={onDay} /> : null}
    </>
  );
}
