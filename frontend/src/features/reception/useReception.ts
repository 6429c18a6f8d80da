import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { receptionQuery } from './receptionQueries.ts';

/** What reception keeps of a patient; a part that was refused or could not be had is null, and `failureOf` says why. */
export function useReception(id: string) {
  const { data, error, loading, refetch } = useQuery(receptionQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return {
    record: data?.patient ?? null,
    loading,
    failureOf: (field: string) => (loading ? null : failureAt(error, ['patient', field])),
    refresh: () => void refetch().catch(() => undefined),
  };
}

export type ReceptionState = ReturnType<typeof useReception>;
