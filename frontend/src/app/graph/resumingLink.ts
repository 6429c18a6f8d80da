import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';

/** The id of the last event that an answer takes its reader up to. */
export const eventIdOf = (extensions: unknown): string | undefined => {
  const { eventId } = (extensions ?? {}) as { eventId?: unknown };
  return typeof eventId === 'string' ? eventId : undefined;
};

/** Whether events were lost on the way, so that what they changed must be asked for. */
export const isResync = (extensions: unknown): boolean =>
  (extensions as { resync?: unknown } | undefined)?.resync === true;

/**
 * Remembers in each subscription how far it was told, so that it goes on there when the socket comes back.
 * `lastEventId` in the context says where one that begins anew goes on.
 */
export function resumingLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    // The socket sends this very object again each time it comes back.
    const { extensions } = operation;
    const { lastEventId } = operation.getContext();
    if (typeof lastEventId === 'string') extensions['lastEventId'] = lastEventId;
    return forward(operation).pipe(
      tap(answer => {
        const eventId = eventIdOf(answer.extensions);
        if (eventId !== undefined) extensions['lastEventId'] = eventId;
      }),
    );
  });
}
