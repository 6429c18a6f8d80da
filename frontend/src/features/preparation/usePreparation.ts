import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { outcomeOf, type Outcome } from '../../app/graph/command.ts';
import { failureAt, UNAVAILABLE } from '../../app/graph/failure.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { useInTurn } from '../../app/graph/useInTurn.ts';
import { useLive } from '../../app/graph/useLive.ts';
import { nowIso } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { reportFailure } from '../../ui/toast.ts';
import { recordEdited } from '../patients/patientQueries.ts';
import { ASK_ANEW, useSettled } from '../queue/useQueues.ts';
import { useMe } from '../session/SessionContext.tsx';
import {
  completePreparation,
  reopenPreparation,
  setPreparationItem,
  visitPreparationQuery,
  writePreparationNotes,
  type PreparationItem,
  type PreparationRecord,
} from './preparationQueries.ts';

/** One visit's preparation. */
export function usePreparation(appointmentId: string) {
  const { data, error, loading, refetch } = useQuery(visitPreparationQuery, {
    variables: { appointmentId },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const refresh = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const visit = data?.appointment ?? null;
  return {
    visit,
    loading: loading && !visit,
    failure:
      loading || visit?.preparation
        ? null
        : (failureAt(error, ['appointment']) ?? failureAt(error, ['appointment', 'preparation']) ?? UNAVAILABLE),
    refresh,
  };
}

/** Asks again when somebody else changed the patient's record, so that two work on one list. */
export function useFollowPreparation(patientId: string, refresh: () => void): void {
  const soon = useSettled(refresh);
  useLive({ query: recordEdited, variables: { type: 'PATIENT', id: patientId }, onData: soon, onMissed: soon });
}

/**
 * All that can be done with a preparation, one after the other; what is refused is reported.
 * @param onStale called when it is another by now
 */
export function usePreparationCommands(preparation: PreparationRecord, onStale: () => void) {
  const client = useApolloClient();
  const { id: ownId, name } = useMe();
  const inTurn = useInTurn();
  const { id: appointmentId, items } = preparation;

  const report = async <T>(asked: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const outcome = await asked;
    if (outcome.ok) return outcome;
    onStale();
    reportFailure(t('ui.notChanged'), sentenceOf(outcome.failure));
    return outcome;
  };

  const setItem = ({ item, version }: PreparationItem, state: PreparationItem['state'], why: string | null) => {
    const changedBy = { __typename: 'User' as const, id: ownId, name };
    const changed = { state, why, changedAt: nowIso(), changedBy, version: version + 1 };
    const running = client.mutate({
      mutation: setPreparationItem,
      variables: { input: { appointmentId, item, state, why, version } },
      optimisticResponse: {
        setPreparationItem: {
          ...preparation,
          items: items.map(each => (each.item === item ? { ...each, ...changed } : each)),
        },
      },
    });
    return report(outcomeOf(running, answer => answer.setPreparationItem));
  };

  return {
    set: (item: PreparationItem, state: PreparationItem['state'], why: string | null = null) =>
      inTurn(async () => {
        await setItem(item, state, why);
      }),
    /** @param base what was written when the writer looked */
    write: (notes: string, base: string) =>
      outcomeOf(
        client.mutate({ mutation: writePreparationNotes, variables: { input: { appointmentId, notes, base } } }),
        answer => answer.writePreparationNotes,
      ),
    complete: () =>
      report(
        outcomeOf(
          client.mutate({ mutation: completePreparation, variables: { appointmentId } }),
          answer => answer.completePreparation,
        ),
      ),
    reopen: () =>
      report(
        outcomeOf(
          client.mutate({ mutation: reopenPreparation, variables: { appointmentId } }),
          answer => answer.reopenPreparation,
        ),
      ),
  };
}

export type PreparationCommands = ReturnType<typeof usePreparationCommands>;
