import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useLiveState, useOnline } from '../../../app/connection.ts';
import { failureAt } from '../../../app/graph/failure.ts';
import { useLive } from '../../../app/graph/useLive.ts';
import { queueChanged } from '../queueQueries.ts';
import { ASK_ANEW, useSettled } from '../useQueues.ts';
import { boardQuery } from './boardQuery.ts';

/** A board that was not told anything asks by itself. */
const EVERY_MILLISECONDS = 30_000;

/** The board of a clinic, with what tells whether it is of now. */
export function useBoard(clinicId: string) {
  const { data, error, loading, refetch } = useQuery(boardQuery, {
    variables: { clinicId },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const [failed, setFailed] = useState(false);
  const ask = useCallback(
    () =>
      void refetch().then(
        answer => setFailed(!answer.data?.waitingRoomBoard),
        () => setFailed(true),
      ),
    [refetch],
  );
  const soon = useSettled(ask);
  useLive({ query: queueChanged, variables: { clinicId }, onData: soon, onMissed: soon });
  useEffect(() => {
    const timer = setInterval(ask, EVERY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [ask]);
  const online = useOnline();
  const live = useLiveState();
  return {
    board: data?.waitingRoomBoard ?? null,
    failure: loading || data?.waitingRoomBoard ? null : failureAt(error, ['waitingRoomBoard']),
    stale: !online || live === 'lost' || failed,
  };
}
