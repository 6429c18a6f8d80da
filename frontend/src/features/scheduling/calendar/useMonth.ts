import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../../app/graph/failure.ts';
import { useLive } from '../../../app/graph/useLive.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import { calendarCountsQuery, queueChanged } from './calendarQuery.ts';
import type { CalendarWanted } from './useCalendar.ts';

/** How many visits each doctor has on each day of a month; asked for again when a day of it changes. */
export function useMonth({ from, days, doctors, statuses }: CalendarWanted) {
  const { id: clinicId } = useClinic();
  const { data, error, loading, refetch } = useQuery(calendarCountsQuery, {
    variables: {
      clinicId,
      date: from,
      days,
      ...(doctors ? { practitionerIds: [...doctors] } : {}),
      ...(statuses ? { statuses: [...statuses] } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const retry = () => void refetch().catch(() => undefined);
  useLive({ query: queueChanged, variables: { clinicId }, onData: retry, onMissed: retry });
  const counts = data?.calendarCounts ?? null;
  return {
    counts,
    loading: loading && !counts,
    failure: loading ? null : failureAt(error, ['calendarCounts']),
    retry,
  };
}
