import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { failureAt } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { deletePatient, removedPatientsQuery, restorePatient } from './removedPatientQueries.ts';

const PAGE = 25;

/** Records that were removed whole, page by page, the latest first. */
export function useRemovedPatients() {
  const { data, error, loading, fetchMore, refetch } = useQuery(removedPatientsQuery, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.removedPatients ?? null;
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.removedPatients;
        if (!known.removedPatients || !next) return known;
        return { removedPatients: { ...next, patients: [...known.removedPatients.patients, ...next.patients] } };
      },
    }).catch(() => undefined);
  };
  return {
    patients: page?.patients ?? null,
    endCursor: page?.endCursor ?? null,
    loading,
    failure: loading || page ? null : failureAt(error, ['removedPatients']),
    more,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** Shows a removed record again, and says what became of it. */
export function useRestorePatient() {
  const client = useApolloClient();
  return async (id: string): Promise<void> => {
    const running = client.mutate({ mutation: restorePatient, variables: { id } });
    const outcome = await outcomeOf(running, data => data.restorePatient);
    void client.refetchQueries({ include: 'active' });
    if (outcome.ok) reportSuccess(t('removed.patients.restored'));
    else reportFailure(t('removed.notRestored'), sentenceOf(outcome.failure));
  };
}

/** Removes a record from every list; the report of it offers to undo that. */
export function useRemovePatient() {
  const restore = useRestorePatient();
  const [run, { loading: busy }] = useMutation(deletePatient);
  const remove = async (id: string): Promise<Outcome<{ id: string }>> => {
    const outcome = await outcomeOf(run({ variables: { id } }), data => data.deletePatient);
    if (outcome.ok)
      reportSuccess(t('removed.patients.removed'), undefined, { label: t('ui.undo'), run: () => void restore(id) });
    else reportFailure(t('removed.patients.notRemoved'), sentenceOf(outcome.failure));
    return outcome;
  };
  return { remove, busy };
}
