import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { type Failure, failureAt } from '../../../app/graph/failure.ts';
import type { RoomsQuery } from '../../../graphql/graphql.ts';
import { addDays, dateIn } from '../../../app/time/zone.ts';
import {
  type FreeTime,
  practitionersQuery,
  roomsQuery,
  slotsQuery,
  visitTypesQuery,
  withDoctor,
} from './bookingQueries.ts';

export interface FreeTimesQuestion {
  clinicId: string;
  /** Null: every doctor of the clinic. */
  practitionerId: string | null;
  /** Left out, or null: whichever. */
  specialty?: string | null;
  /** What must be free, too; left out, or null: no room. */
  roomId?: string | null;
  /** Null: as long as the schedule's times. */
  visitTypeId: string | null;
  date: string;
}

const inputOf = (
  { clinicId, practitionerId, specialty, roomId, visitTypeId, date }: FreeTimesQuestion,
  lastDate: string,
) => ({
  clinicId,
  from: date,
  to: lastDate,
  ...(practitionerId ? { practitionerId } : {}),
  ...(specialty ? { specialty } : {}),
  ...(roomId ? { roomId } : {}),
  ...(visitTypeId ? { visitTypeId } : {}),
});

export interface FreeTimes {
  times: readonly FreeTime[];
  loading: boolean;
  failure: Failure | null;
  retry: () => void;
}

const NONE: readonly FreeTime[] = [];

/** The times that can be booked on one day, as the server computes them now. */
export function useFreeTimes(question: FreeTimesQuestion): FreeTimes {
  const { data, error, loading, refetch } = useQuery(slotsQuery, {
    variables: { input: inputOf(question, question.date) },
    fetchPolicy: 'cache-and-network',
  });
  const slots = data?.slots;
  const times = useMemo(() => (slots ? withDoctor(slots) : null), [slots]);
  return {
    times: times ?? NONE,
    loading: loading && !times,
    failure: loading || times ? null : failureAt(error, ['slots']),
    retry: () => void refetch().catch(() => undefined),
  };
}

const DAYS_LOOKED_AHEAD = 28;

/** Looks for the first later day with a free time. */
export function useNextFreeDay(zone: string) {
  const client = useApolloClient();
  const [looking, setLooking] = useState(false);
  const find = useCallback(
    async (question: FreeTimesQuestion): Promise<string | null> => {
      setLooking(true);
      const from = { ...question, date: addDays(question.date, 1) };
      const input = { ...inputOf(from, addDays(question.date, DAYS_LOOKED_AHEAD)), first: 1 };
      const answer = await client
        .query({ query: slotsQuery, variables: { input }, fetchPolicy: 'network-only' })
        .catch(() => null);
      setLooking(false);
      const first = answer?.data?.slots?.[0];
      return first ? dateIn(first.startsAt, zone) : null;
    },
    [client, zone],
  );
  return { find, looking };
}

/** What the clinic books visits as. */
export function useVisitTypes(clinicId: string) {
  const { data } = useQuery(visitTypesQuery, { variables: { clinicId } });
  return data?.visitTypes ?? [];
}

const NO_ROOMS: NonNullable<RoomsQuery['rooms']> = [];

/** The clinic's rooms and equipment; the same list while it is the same. */
export function useRooms(clinicId: string) {
  const { data } = useQuery(roomsQuery, { variables: { clinicId } });
  return data?.rooms ?? NO_ROOMS;
}

export function usePractitioners(clinicId: string) {
  const { data } = useQuery(practitionersQuery, { variables: { clinicId } });
  return data?.practitioners ?? [];
}
