import { useApolloClient } from '@apollo/client/react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { useInTurn } from '../../app/graph/useInTurn.ts';
import { nowIso } from '../../app/time/zone.ts';
import type { FollowUpStatus } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { dismissToast, reportFailure, reportSuccess } from '../../ui/toast.ts';
import { spokenName } from '../patients/names.ts';
import { useMe } from '../session/SessionContext.tsx';
import { changeFollowUp, type FollowUp } from './followUpQueries.ts';

/**
 * Says what became of a follow-up: shown at once, and offered to be taken back.
 * @param onStale called when it is another by now, or gone
 */
export function useChangeFollowUp(onStale: () => void) {
  const client = useApolloClient();
  const { id, name } = useMe();
  // One after the other, so that two quick choices in one line do not meet.
  const inTurn = useInTurn();

  const send = (visit: FollowUp, status: FollowUpStatus) => {
    const { version } = visit.followUp;
    const running = client.mutate({
      mutation: changeFollowUp,
      variables: { input: { encounterId: visit.id, version, status } },
      optimisticResponse: {
        changeFollowUp: {
          __typename: 'Encounter',
          id: visit.id,
          followUp: {
            ...visit.followUp,
            status,
            version: version + 1,
            changedAt: nowIso(),
            changedBy: { __typename: 'User', id, name },
          },
        },
      },
    });
    return outcomeOf(running, data => data.changeFollowUp?.followUp);
  };

  const change = async (visit: FollowUp, status: FollowUpStatus, isUndo = false): Promise<void> => {
    const outcome = await send(visit, status);
    const patient = spokenName(visit.patient);
    if (!outcome.ok) {
      const isStale = /^(CHANGED_MEANWHILE|NOT_IN_THIS_STATUS|FOLLOW_UP_NOT_FOUND)$/.test(outcome.failure.reason ?? '');
      if (isStale) onStale();
      return void reportFailure(
        t('followUps.notChanged', { name: patient }),
        isStale ? t('followUps.changedMeanwhile') : sentenceOf(outcome.failure),
      );
    }
    const title = t('followUps.changed', { name: patient, status: t(`followUps.status.${status}`) });
    if (isUndo) return void reportSuccess(t('ui.takenBack'), title);
    const { status: before } = visit.followUp;
    const after = { ...visit, followUp: { ...visit.followUp, status, version: visit.followUp.version + 1 } };
    const toast = reportSuccess(title, undefined, {
      label: t('ui.undo'),
      run: () => {
        dismissToast(toast);
        inTurn(() => change(after, before, true));
      },
    });
  };

  return (visit: FollowUp, status: FollowUpStatus) => inTurn(() => change(visit, status));
}
