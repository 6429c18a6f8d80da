import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { failureAt } from '../../../app/graph/failure.ts';
import { useLive } from '../../../app/graph/useLive.ts';
import type { DispenseStatus } from '../../../graphql/graphql.ts';
import { useDebounced } from '../../../ui/useDebounced.ts';
import { ASK_ANEW, useSettled } from '../../queue/useQueues.ts';
import { prescriptionChanged, worklistQuery } from '../pharmacyQueries.ts';

const PAGE = 25;
const TYPING_PAUSE_MS = 250;

export const FILTERS = ['WAITING', 'PRESCRIBED', 'PARTLY_DISPENSED', 'DISPENSED', 'CANCELLED'] as const;
export type Filter = (typeof FILTERS)[number];

const STATUSES: Record<Filter, DispenseStatus[]> = {
  WAITING: ['PRESCRIBED', 'PARTLY_DISPENSED'],
  PRESCRIBED: ['PRESCRIBED'],
  PARTLY_DISPENSED: ['PARTLY_DISPENSED'],
  DISPENSED: ['DISPENSED'],
  CANCELLED: ['CANCELLED'],
};

/** A clinic's prescriptions by how far they are dispensed, kept up to date by live events. */
export function useWorklist(clinicId: string, filter: Filter, text: string) {
  const search = useDebounced(text.trim(), TYPING_PAUSE_MS);
  const { data, error, loading, fetchMore, refetch } = useQuery(worklistQuery, {
    variables: { clinicId, statuses: STATUSES[filter], first: PAGE, ...(search ? { search } : {}) },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const soon = useSettled(retry);
  useLive({ query: prescriptionChanged, variables: { clinicId }, onData: soon, onMissed: soon });
  const page = data?.prescriptionsToDispense ?? null;
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.prescriptionsToDispense;
        const before = known.prescriptionsToDispense;
        if (!before || !next) return known;
        return {
          prescriptionsToDispense: { ...next, prescriptions: [...before.prescriptions, ...next.prescriptions] },
        };
      },
    }).catch(() => undefined);
  };
  return {
    prescriptions: page?.prescriptions ?? null,
    endCursor: page?.endCursor ?? null,
    loading,
    failure: loading || page ? null : failureAt(error, ['prescriptionsToDispense']),
    more,
    retry,
  };
}
