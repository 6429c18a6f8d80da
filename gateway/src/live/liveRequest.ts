import type { Authenticated } from '../authenticate.ts';
import type { GraphRequest } from '../front/graphRequest.ts';

/** A subscription as a client asks for it. */
export interface LiveRequest extends GraphRequest {
  /** The last event the client heard before it was cut off; null for one that begins. */
  lastEventId: string | null;
  traceId: string;
  /** Asked again for every event, so that ended rights end the stream. */
  authenticate: () => Promise<Authenticated>;
}

/** Reads `lastEventId` from a request's extensions. */
export function lastEventIdOf(extensions: unknown): string | null {
  const given = extensions !== null && typeof extensions === 'object' ? Object.entries(extensions) : [];
  const id: unknown = given.find(([name]) => name === 'lastEventId')?.[1];
  return typeof id === 'string' ? id : null;
}
