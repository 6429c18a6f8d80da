import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { failureAt } from '../../../app/graph/failure.ts';
import { useLive } from '../../../app/graph/useLive.ts';
import { ASK_ANEW, useSettled } from '../../queue/useQueues.ts';
import { prescriptionChanged, prescriptionToDispenseQuery } from '../pharmacyQueries.ts';

/** One prescription with what there is of its medicines, kept up to date by live events. */
export function usePrescription(id: string, clinicId: string) {
  const { data, error, loading, refetch } = useQuery(prescriptionToDispenseQuery, {
    variables: { id, clinicId },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const refresh = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const soon = useSettled(refresh);
  useLive({
    query: prescriptionChanged,
    variables: { clinicId },
    // Whatever is handed out changes what there is in stock.
    onData: soon,
    onMissed: soon,
  });
  return {
    prescription: data?.prescriptionToDispense ?? null,
    loading,
    failure: loading ? null : failureAt(error, ['prescriptionToDispense']),
    refresh,
  };
}
