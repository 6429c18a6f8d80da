import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { reportFailure, reportSuccess } from '../../../ui/toast.ts';
import { t } from '../../../language/t.ts';
import { withdrawBlock, withdrawHoliday, withdrawLeave, withdrawRound } from '../scheduleQueries.ts';

interface Version {
  id: string;
  version: number;
}

const WITHDRAW = {
  leave: withdrawLeave,
  block: withdrawBlock,
  round: withdrawRound,
  holiday: withdrawHoliday,
};

/** Takes back what was entered a moment ago, and says so. */
export function useUndoEntry() {
  const client = useApolloClient();
  return async (kind: keyof typeof WITHDRAW, { id, version }: Version): Promise<void> => {
    const mutation = WITHDRAW[kind] as TypedDocumentNode<Record<string, object | null>, Version>;
    const undone = await outcomeOf(
      client.mutate({ mutation, variables: { id, version }, fetchPolicy: 'no-cache', refetchQueries: 'active' }),
      data => Object.values(data)[0],
    );
    if (undone.ok) reportSuccess(t('ui.takenBack'));
    else reportFailure(t('ui.notTakenBack'), sentenceOf(undone.failure));
  };
}
