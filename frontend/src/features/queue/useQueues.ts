import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';
import { failureAt, type Failure } from '../../app/graph/failure.ts';
import { useLive } from '../../app/graph/useLive.ts';
import { useCan } from '../session/SessionContext.tsx';
import { queueChanged, queuesQuery, type Queue } from './queueQueries.ts';

/** What one event tells the next tells again: a check-in is two of them. */
const SETTLE_MILLISECONDS = 150;
/** Estimates move with the clock alone. */
const EVERY_MILLISECONDS = 60_000;

/** For what events tell to ask again: an answer that is on its way already may be older than the event. */
export const ASK_ANEW = { queryDeduplication: false };

export interface QueuesState {
  /** The last known queues; kept while they are asked for again. */
  queues: readonly Queue[] | null;
  loading: boolean;
  failure: Failure | null;
  /** Asks again, at once. */
  retry: () => void;
}

/** Who waits in a clinic now, kept up to date by live events. */
export function useQueues(clinicId: string): QueuesState {
  const withPreparation = useCan()('chart:read');
  const { data, error, loading, refetch } = useQuery(queuesQuery, {
    variables: { clinicId, withPreparation },
    fetchPolicy: 'cache-and-network',
    pollInterval: EVERY_MILLISECONDS,
    context: ASK_ANEW,
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const soon = useSettled(retry);
  useLive({ query: queueChanged, variables: { clinicId }, onData: soon, onMissed: soon });
  const queues = data?.queues ?? null;
  return {
    queues,
    loading: loading && !queues,
    failure: loading ? null : failureAt(error, ['queues']),
    retry,
  };
}

/** A call that waits until no more calls come. */
export function useSettled(call: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(call, SETTLE_MILLISECONDS);
  };
}

/** Asks for the queues of a clinic again, from anywhere. */
export function useRefreshQueues(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: [queuesQuery] });
}
