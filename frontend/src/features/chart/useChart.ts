import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { useCan } from '../session/SessionContext.tsx';
import { chartQuery } from './chartQueries.ts';

const PAGE = 10;
const MOST = 100;

/** A patient's clinical lists; one that was refused or could not be had is null, and `failureOf` says why. */
export function useChart(id: string) {
  const { data, error, loading, refetch } = useQuery(chartQuery, {
    variables: { id, first: PAGE, withAll: useCan()('chart:read') },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return {
    chart: data?.patient ?? null,
    loading,
    failureOf: (field: string) => (loading ? null : failureAt(error, ['patient', field])),
    refresh: () => void refetch().catch(() => undefined),
    /** Reads a longer piece of the vital signs' history. */
    showMore: () => void refetch({ first: MOST }).catch(() => undefined),
  };
}

export type ChartState = ReturnType<typeof useChart>;
