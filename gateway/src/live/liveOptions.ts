import type { GraphQLError } from 'graphql';
import type { FrontOptions } from '../front/answerOperation.ts';
import type { EventHub } from './eventHub.ts';
import type { EventIds } from './eventIds.ts';
import type { LiveLimits } from './liveLimits.ts';
import type { LiveReader } from './liveReader.ts';
import type { Presence } from './presence.ts';

/** What every stream is served with. */
export interface LiveOptions {
  front: FrontOptions;
  hub: EventHub;
  ids: EventIds;
  presence: Presence;
  reader: LiveReader;
  /** Makes of whatever went wrong what the client is told. */
  tell: (error: unknown, traceId: string) => GraphQLError;
  limits: LiveLimits;
}

/** What a client is sent; in `extensions` the id to go on after, and `resync` when events were lost: ask again. */
export interface LiveResult {
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
  extensions?: { eventId?: string; resync?: true };
}
