import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { consultationQuery } from './consultationQueries.ts';

/** A visit, its patient and what was recorded of it. */
export function useConsultation(appointmentId: string) {
  const { data, error, loading, refetch } = useQuery(consultationQuery, {
    variables: { appointmentId },
    // A doctor writes on the latest version, never on a remembered one.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const failureOf = (...place: string[]) => (loading ? null : failureAt(error, place));
  return {
    visit: data?.appointment ?? null,
    record: data?.visitRecord ?? null,
    recordFailure: failureOf('visitRecord'),
    loading: loading && !data,
    failureOf,
    refresh: () => void refetch().catch(() => undefined),
  };
}
