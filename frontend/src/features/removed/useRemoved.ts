import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../app/graph/command.ts';
import { sentenceOf } from '../../app/graph/sentences.ts';
import { t } from '../../language/t.ts';
import { reportFailure, reportSuccess } from '../../ui/toast.ts';
import { useCan } from '../session/SessionContext.tsx';
import { removedQuery, type RemovedRef, restoreRemoved } from './removedQueries.ts';

/** What was taken out of a record and the caller may put back, latest first; none while it is on its way or cannot be had. */
export function useRemoved(id: string) {
  const can = useCan();
  const rights = {
    allergies: can('allergy:write'),
    careTeam: can('care-team:manage'),
    conditions: can('chart:write'),
    documents: can('document:restore'),
    reception: can('patient:update'),
    vitalSigns: can('vitals:write'),
  };
  const any = Object.values(rights).some(Boolean);
  const asked = { variables: { id, ...rights }, fetchPolicy: 'cache-and-network' } as const;
  const { data } = useQuery(removedQuery, any ? asked : skipToken);
  return data?.patient?.removed ?? [];
}

/** Puts an entry back and says what became of it; whatever that is, what is in sight is asked anew. */
export function useRestore() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const restore = async ({ kind, id, version }: RemovedRef): Promise<void> => {
    setBusy(true);
    const running = client.mutate({ mutation: restoreRemoved, variables: { kind, id, version } });
    const outcome = await outcomeOf(running, data => data.restoreRemoved);
    setBusy(false);
    void client.refetchQueries({ include: 'active' });
    if (outcome.ok) reportSuccess(t('removed.restored'), t(`removed.kind.${kind}`));
    else reportFailure(t('removed.notRestored'), sentenceOf(outcome.failure));
  };
  return { restore, busy };
}

/** Says that something was taken out, and offers to put it back at once. */
export function useReportRemoved() {
  const client = useApolloClient();
  const { restore } = useRestore();
  /** @param undo the entry as it is since, or what puts it back; null where nothing does, or not for the caller */
  return (title: string, undo: RemovedRef | (() => void) | null, text?: string): void => {
    const run = typeof undo === 'function' ? undo : () => void (undo && restore(undo));
    void client.refetchQueries({ include: 'active', onQueryUpdated: ({ queryName }) => queryName === 'removed' });
    reportSuccess(title, text, undo ? { label: t('ui.undo'), run } : undefined);
  };
}
