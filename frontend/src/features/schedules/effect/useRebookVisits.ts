import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import type { RebookingResult } from '../../../graphql/graphql.ts';
import { useAttemptKey } from '../../administration/useAttemptKey.ts';
import { useCommand } from '../../administration/useCommand.ts';
import { type RebookingProposal, rebookVisits } from '../scheduleQueries.ts';

/** Moves visits to the times proposed for them, and knows what became of each. */
export function useRebookVisits() {
  const [mutate] = useMutation(rebookVisits, { fetchPolicy: 'no-cache' });
  const keyOf = useAttemptKey();
  /** By visit; null: nothing was moved yet. */
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, RebookingResult> | null>(null);
  const { run, busy, failure } = useCommand((proposals: readonly RebookingProposal[]) => {
    const moves = proposals.flatMap(({ appointment: { id, version }, slot }) =>
      slot?.practitioner
        ? [{ id, version, startsAt: slot.startsAt, endsAt: slot.endsAt, practitionerId: slot.practitioner.id }]
        : [],
    );
    const input = { idempotencyKey: keyOf(moves), moves };
    return outcomeOf(mutate({ variables: { input } }), data => data.rebookVisits);
  });
  const move = async (proposals: readonly RebookingProposal[]) => {
    const moved = await run(proposals);
    if (moved) setOutcomes(new Map(moved.map(({ appointment, outcome }) => [appointment.id, outcome])));
  };
  return { move, busy, failure, outcomes };
}
