import type { Server } from 'node:http';
import { GraphQLError, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Authenticator } from '../authenticate.ts';
import { readGraphRequest } from '../front/graphRequest.ts';
import { RequestRefused } from '../front/requestRefused.ts';
import { traceIdOf } from '../trace.ts';
import { AuthenticationError } from '../verifyToken.ts';
import type { LiveConnection, LiveConnections } from './liveConnections.ts';
import { lastEventIdOf, type LiveRequest } from './liveRequest.ts';
import type { LiveOptions } from './liveOptions.ts';
import { subscribe } from './subscribe.ts';
import type { Subscription } from './subscription.ts';

export interface LiveServerOptions {
  live: LiveOptions;
  connections: LiveConnections;
  authenticate: Authenticator;
  allowedOrigins: readonly string[];
  log: Logger;
}

type Opening = Record<'authorization' | 'clinicId', unknown>;

interface Opened {
  connection: LiveConnection;
  traceId: string;
  authenticate: LiveRequest['authenticate'];
}

/** Close codes after which a client may come back: with another token, or at another time. */
const FORBIDDEN = 4403;
const TRY_AGAIN_LATER = 1013;

/** What the protocol's server looks at to know what it serves; the operation itself was checked and decided here. */
const ANY_SUBSCRIPTION = parse('subscription { any }');

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Serves subscriptions over graphql-ws on /graphql; a socket ends with its token (close code 4403). */
export function serveSockets(server: Server, options: LiveServerOptions): { stop(): Promise<void> } {
  const { live, connections, authenticate, allowedOrigins, log } = options;
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: live.limits.messageBytes,
    verifyClient: ({ origin }: { origin?: string }) => origin === undefined || allowedOrigins.includes(origin),
  });
  const served = useServer<Opening, { opened?: Opened }>(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect: async ({ connectionParams, extra }) => {
        const { authorization, clinicId } = connectionParams ?? {};
        const traceId = traceIdOf(undefined, undefined);
        const credentials = { authorization: text(authorization), clinicId: text(clinicId), traceId, ipAddress: null };
        const ask = () => authenticate(credentials);
        try {
          const authenticated = await ask();
          if (extra.socket.readyState !== extra.socket.OPEN) return false;
          const connection = connections.open(authenticated, () => extra.socket.close(FORBIDDEN, 'Token expired'));
          extra.socket.once('close', () => connection.close());
          extra.opened = { connection, traceId, authenticate: ask };
          return true;
        } catch (error) {
          const told = error instanceof AuthenticationError || error instanceof RequestRefused;
          log.info({ traceId, reason: told ? error.reason : 'unknown' }, 'A socket was not let in');
          if (error instanceof RequestRefused) extra.socket.close(TRY_AGAIN_LATER, error.reason);
          return false;
        }
      },
      onSubscribe: async ({ extra: { opened } }, _id, payload): Promise<ExecutionArgs | readonly GraphQLError[]> => {
        if (!opened) return [new GraphQLError('FORBIDDEN')];
        const { connection, traceId, authenticate: ask } = opened;
        try {
          const lastEventId = lastEventIdOf(payload.extensions);
          const request = { ...readGraphRequest({ ...payload }), lastEventId, traceId, authenticate: ask };
          const subscription = await connection.add(() => subscribe(live, request));
          return { schema: live.front.current.graph.schema, document: ANY_SUBSCRIPTION, contextValue: subscription };
        } catch (error) {
          return [live.tell(error, traceId)];
        }
      },
      subscribe: ({ contextValue }: ExecutionArgs) => contextValue as Subscription as AsyncGenerator<ExecutionResult>,
      execute: () => ({ errors: [new GraphQLError('Only subscriptions are served here.')] }),
    },
    sockets,
    live.limits.heartbeatMilliseconds,
  );
  return { stop: async () => served.dispose() };
}
