import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { useCan } from '../session/SessionContext.tsx';
import { patientQuery } from './patientQueries.ts';

/** A patient's record; parts that were refused or could not be had are null, and `failureOf` says why. */
export function usePatient(id: string) {
  const can = useCan();
  const { data, error, loading, refetch } = useQuery(patientQuery, {
    variables: { id, withInvoices: can('invoice:read'), withMessages: can('message:read') },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  return {
    patient: data?.patient ?? null,
    loading,
    failureOf: (...field: string[]) => (loading ? null : failureAt(error, ['patient', ...field])),
    refresh: () => void refetch().catch(() => undefined),
  };
}

export type PatientState = ReturnType<typeof usePatient>;
