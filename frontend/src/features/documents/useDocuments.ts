import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { failureAt } from '../../app/graph/failure.ts';
import { nowIso } from '../../app/time/zone.ts';
import { type DocumentEntry, documentsQuery } from './documentQueries.ts';

/** While something is being scanned, or drawn, it is looked for again so often. */
const POLL_MILLISECONDS = 5_000;

/** After this a document that came has its thumbnail, or gets none while somebody looks. */
const DRAWN_MILLISECONDS = 30_000;

const isBeingWorkedAt = ({ files, thumbnail }: DocumentEntry): boolean =>
  files.some(({ status }) => status === 'QUARANTINED') ||
  (thumbnail === null && Date.parse(files[0]?.scannedAt ?? '') > Date.parse(nowIso()) - DRAWN_MILLISECONDS);

/** A patient's documents. */
export function useDocuments(id: string) {
  const { data, error, loading, refetch, startPolling, stopPolling } = useQuery(documentsQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const documents = data?.patient?.documents ?? null;
  const waiting = documents?.some(isBeingWorkedAt) ?? false;
  useEffect(() => {
    if (!waiting) return;
    startPolling(POLL_MILLISECONDS);
    return stopPolling;
  }, [waiting, startPolling, stopPolling]);
  return {
    documents,
    loading,
    failure: loading ? null : failureAt(error, ['patient', 'documents']),
    refresh: () => void refetch().catch(() => undefined),
  };
}
