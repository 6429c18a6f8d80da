import type { ApolloClient, OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { connection } from '../connection.ts';
import { backOffMs } from './backOff.ts';
import { eventIdOf, isResync } from './resumingLink.ts';

export interface Following<Data, Variables> {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  onData: (data: Data) => void;
  /** Something may have happened that was not told: ask for what is shown. */
  onMissed: () => void;
}

/** Waits before the next try; only a test waits otherwise. */
type WaitMs = (attempt: number) => number;

/**
 * Follows one live field until the returned function is called. A stream that the server ends, as it does with a token or
 * a role, is begun again after the last event that was told; so is one whose socket was cut.
 */
export function followLive<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  { query, variables, onData, onMissed }: Following<Data, Variables>,
  waitMs: WaitMs = backOffMs,
): () => void {
  let attempt = 0;
  let lastEventId: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stream: { unsubscribe: () => void } | undefined;

  const begin = (): void => {
    stream = client.subscribe({ query, variables, context: { lastEventId } }).subscribe({
      next: ({ data, extensions }) => {
        // A refusal comes as an answer without data, before the end.
        if (data) attempt = 0;
        lastEventId = eventIdOf(extensions) ?? lastEventId;
        if (isResync(extensions)) onMissed();
        else if (data) onData(data);
      },
      error: again,
      complete: again,
    });
  };
  const again = (): void => {
    timer = setTimeout(() => {
      begin();
      missedWithoutId();
    }, waitMs(attempt));
    attempt += 1;
  };
  // Who was told nothing yet has no place to go on from.
  const missedWithoutId = (): void => {
    if (lastEventId === undefined) onMissed();
  };
  const forget = connection.subscribe((now, before) => {
    if (now.reconnects > before.reconnects) missedWithoutId();
  });

  begin();
  return () => {
    forget();
    clearTimeout(timer);
    stream?.unsubscribe();
  };
}
