import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { backOffMs } from '../../app/graph/backOff.ts';
import { type PatientMerge, patientMergesQuery } from './mergingQueries.ts';

export const isUnderWay = ({ status }: PatientMerge): boolean => status === 'MERGING' || status === 'UNMERGING';

/**
 * Merges in which this record is the one that stayed and that were not taken back. While one is under way it is asked
 * again and again, ever more rarely; `onSettled` is called when the last one is done.
 */
export function useMerges(patientId: string, onSettled: () => void) {
  const { data, refetch } = useQuery(patientMergesQuery, {
    variables: { patientId },
    fetchPolicy: 'cache-and-network',
  });
  const merges = (data?.patientMerges ?? []).filter(
    ({ status, survivor }) => status !== 'UNMERGED' && survivor.id === patientId,
  );
  const underWay = merges.some(isUnderWay);
  useEffect(() => {
    if (!underWay) return undefined;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let ended = false;
    const ask = (attempt: number) => {
      timer = setTimeout(() => {
        void refetch()
          .catch(() => undefined)
          .then(() => {
            if (!ended) ask(attempt + 1);
          });
      }, backOffMs(attempt));
    };
    ask(0);
    return () => {
      ended = true;
      if (timer) clearTimeout(timer);
    };
  }, [underWay, refetch]);

  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (wasUnderWay.current && !underWay) onSettled();
    wasUnderWay.current = underWay;
  }, [underWay, onSettled]);
  return { merges, reload: () => void refetch().catch(() => undefined) };
}
