import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { reportsQuery } from './resultQueries.ts';

const PAGE = 10;
const MOST = 100;

/** A patient's test reports, latest specimen first. @param abnormal those with a result out of its range alone */
export function useReports(id: string, abnormal: boolean) {
  const { data, error, loading, refetch } = useQuery(reportsQuery, {
    variables: { id, first: PAGE, abnormal },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return {
    page: data?.patient?.diagnosticReports ?? null,
    loading,
    failureOf: () => (loading ? null : failureAt(error, ['patient', 'diagnosticReports'])),
    refresh: () => void refetch().catch(() => undefined),
    /** Reads a longer piece of the list. */
    showMore: () => void refetch({ first: MOST }).catch(() => undefined),
  };
}
