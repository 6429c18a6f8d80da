import { skipToken, useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { failureAt } from '../../../app/graph/failure.ts';
import type { CancelReason } from '../../../graphql/graphql.ts';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { rememberVisit } from '../cacheChanges.ts';
import type { Visit } from '../calendar/calendarQuery.ts';
import { appointmentQuery, cancelAppointment } from './appointmentQueries.ts';

/** One appointment, with what the reader's permissions add to it. */
export function useAppointment(id: string | undefined) {
  const can = useCan();
  const variables = id ? { id, withInvoice: can('invoice:read'), withMessages: can('message:read') } : null;
  const { data, error, loading, refetch } = useQuery(
    appointmentQuery,
    variables ? { variables, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  return {
    appointment: data?.appointment ?? null,
    loading: loading && !data?.appointment,
    failureOf: (...field: string[]) => (loading ? null : failureAt(error, ['appointment', ...field])),
    retry: () => void refetch().catch(() => undefined),
  };
}

export function useCancelAppointment() {
  const { id: clinicId } = useClinic();
  const [mutate, { loading }] = useMutation(cancelAppointment);
  const cancel = ({ id, version }: Pick<Visit, 'id' | 'version'>, reason: CancelReason) =>
    outcomeOf(
      mutate({
        variables: { input: { id, version, reason } },
        update: (cache, { data }) => {
          if (data?.cancelAppointment) rememberVisit({ cache }, clinicId, data.cancelAppointment);
        },
      }),
      data => data.cancelAppointment,
    );
  return { cancel, busy: loading };
}
