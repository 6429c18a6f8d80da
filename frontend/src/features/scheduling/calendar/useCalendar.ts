import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent } from 'react';
import { type Failure, failureAt } from '../../../app/graph/failure.ts';
import { followLive } from '../../../app/graph/followLive.ts';
import type { AppointmentStatus } from '../../../graphql/graphql.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { rememberVisit } from '../cacheChanges.ts';
import { type CalendarRange, type Visit, appointmentChanged, calendarQuery } from './calendarQuery.ts';
import { type DateRange, datesOf } from './calendarSearch.ts';

export interface CalendarWanted extends DateRange {
  /** Left out: every doctor. */
  doctors?: readonly string[] | undefined;
  /** Left out: those of visits that take place. */
  statuses?: readonly AppointmentStatus[] | undefined;
}

export interface CalendarState {
  /** The last known calendar; kept while it is asked for again. */
  calendar: CalendarRange | null;
  loading: boolean;
  /** Why the calendar is not there or may be out of date. */
  failure: Failure | null;
  retry: () => void;
}

/** Some days of a clinic, kept up to date by live events; asked for again when some were lost. */
export function useCalendar(wanted: CalendarWanted): CalendarState {
  const { id: clinicId } = useClinic();
  const client = useApolloClient();
  const withReasons = useCan()('schedule:manage');
  const { from, days, doctors, statuses } = wanted;
  const { data, error, loading, refetch } = useQuery(calendarQuery, {
    variables: {
      clinicId,
      date: from,
      days,
      withReasons,
      ...(doctors ? { practitionerIds: [...doctors] } : {}),
      ...(statuses ? { statuses: [...statuses] } : {}),
    },
    fetchPolicy: 'cache-and-network',
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  useLiveDays(wanted, visit => {
    if (!visit || !rememberVisit(client, clinicId, visit)) retry();
  });
  const calendar = data?.calendar ?? null;
  const failure = loading ? null : failureAt(error, ['calendar']);
  return { calendar, loading: loading && !calendar, failure, retry };
}

/** Calls for every appointment of the days that somebody changes; with null when what changed must be asked for. */
function useLiveDays({ from, days }: DateRange, onChange: (visit: Visit | null) => void): void {
  const client = useApolloClient();
  const { id: clinicId } = useClinic();
  const onEvent = useEffectEvent(onChange);
  useEffect(() => {
    const streams = datesOf({ from, days }).map(date =>
      followLive(client, {
        query: appointmentChanged,
        variables: { clinicId, date },
        onData: data => onEvent(data.appointmentChanged?.appointment ?? null),
        onMissed: () => onEvent(null),
      }),
    );
    return () => streams.forEach(stop => stop());
  }, [client, clinicId, from, days]);
}
