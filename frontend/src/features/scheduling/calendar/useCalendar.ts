import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { type Failure, failureAt } from '../../../app/graph/failure.ts';
import { rememberVisit } from '../cacheChanges.ts';
import { type CalendarDay, calendarQuery } from './calendarQuery.ts';
import { useLiveDay } from './useLiveDay.ts';

export interface CalendarState {
  /** The last known day; kept while it is asked for again. */
  day: CalendarDay | null;
  loading: boolean;
  /** Why the day is not there or may be out of date. */
  failure: Failure | null;
  retry: () => void;
}

/** One clinic's day, kept up to date by live events; asked for again when some were lost. */
export function useCalendar(clinicId: string, date: string): CalendarState {
  const client = useApolloClient();
  const { data, error, loading, refetch } = useQuery(calendarQuery, {
    variables: { clinicId, date },
    fetchPolicy: 'cache-and-network',
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useLiveDay(clinicId, date, visit => {
    if (!visit || !rememberVisit(client, clinicId, visit)) retry();
  });
  const day = data?.calendar ?? null;
  const failure = loading ? null : failureAt(error, ['calendar']);
  return { day, loading: loading && !day, failure, retry };
}
