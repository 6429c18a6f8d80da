import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import type { Failure } from '../../../app/graph/failure.ts';
import { useDebounced } from '../../../ui/useDebounced.ts';
import { useAttemptKey } from '../../administration/useAttemptKey.ts';
import { useCommand } from '../../administration/useCommand.ts';
import type { Affected } from '../scheduleQueries.ts';

/** How an entry is tried. */
export interface Attempt {
  idempotencyKey: string;
  dryRun?: boolean | null | undefined;
}

/** What an entry says without how it is tried. */
export type Entry<Input extends Attempt> = Omit<Input, keyof Attempt>;

interface Entering<Input extends Attempt, Data, Entered extends { hit: Affected }> {
  mutation: TypedDocumentNode<Data, { input: Input }>;
  pick: (data: Data) => Entered | null | undefined;
  /** Null while the form says nothing that could be entered. */
  entry: Entry<Input> | null;
  /** True where it may concern a clinic that is not the one in force. */
  everyClinic?: boolean;
}

const DEBOUNCE_MS = 350;

/** Enters something, and tells beforehand which visits that would affect: the API tries it and saves nothing. */
export function useEntry<Input extends Attempt, Data, Entered extends { hit: Affected }>({
  mutation,
  pick,
  entry,
  everyClinic = false,
}: Entering<Input, Data, Entered>) {
  const client = useApolloClient();
  const keyOf = useAttemptKey();
  const send = (wanted: Entry<Input>, dryRun: boolean): Promise<Outcome<Entered>> => {
    const input = { ...wanted, idempotencyKey: dryRun ? crypto.randomUUID() : keyOf(wanted), dryRun } as Input;
    const sent = { mutation, variables: { input }, fetchPolicy: 'no-cache' as const, context: { everyClinic } };
    return outcomeOf(client.mutate(dryRun ? sent : { ...sent, refetchQueries: 'active' }), pick);
  };
  const preview = usePreview(entry, wanted => send(wanted, true));
  const { run, busy, failure, forget } = useCommand((wanted: Entry<Input>) => send(wanted, false));
  return { ...preview, failure: failure ?? preview.refused, busy, forget, enter: () => (entry ? run(entry) : null) };
}

interface Seen {
  of: string;
  effect: Affected | null;
  refused: Failure | null;
}

function usePreview<Wanted extends object>(
  entry: Wanted | null,
  ask: (entry: Wanted) => Promise<Outcome<{ hit: Affected }>>,
) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const of = entry ? JSON.stringify(entry) : '';
  const settled = useDebounced(of, DEBOUNCE_MS);
  const look = useEffectEvent((wanted: string) => ask(JSON.parse(wanted) as Wanted));
  useEffect(() => {
    if (settled === '') return undefined;
    let latest = true;
    void look(settled).then(outcome => {
      if (!latest) return;
      if (outcome.ok) setSeen({ of: settled, effect: outcome.value.hit, refused: null });
      else setSeen({ of: settled, effect: null, refused: outcome.failure });
    });
    return () => {
      latest = false;
    };
  }, [settled]);
  const known = seen?.of === of ? seen : null;
  return { effect: known?.effect ?? null, refused: known?.refused ?? null, looking: of !== '' && known === null };
}
