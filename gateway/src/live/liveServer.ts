import type { Server } from 'node:http';
import { GraphQLError, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Authenticated, Authenticator } from '../authenticate.ts';
import type { CurrentGraph } from '../graph/currentGraph.ts';
import type { RunSubscription } from './subscriptions.ts';
import { traceIdOf } from '../trace.ts';
import { AuthenticationError } from '../verifyToken.ts';

export interface LiveServerOptions {
  server: Server;
  current: CurrentGraph;
  authenticate: Authenticator;
  run: RunSubscription;
  allowedOrigins: readonly string[];
  log: Logger;
}

type Opening = Record<'authorization' | 'clinicId', unknown>;

interface LiveContext {
  authenticate: () => Promise<Authenticated>;
}

const MAX_MESSAGE_BYTES = 65_536;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Serves subscriptions over graphql-ws on /graphql; a socket ends with its token (close code 4403). */
export function serveLive({ server, current, authenticate, run, allowedOrigins, log }: LiveServerOptions): {
  stop(): Promise<void>;
} {
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: MAX_MESSAGE_BYTES,
    verifyClient: ({ origin }: { origin?: string }) => origin === undefined || allowedOrigins.includes(origin),
  });
  const live = useServer<Opening, { authenticated?: LiveContext }>(
    {
      schema: () => current.graph.schema,
      connectionInitWaitTimeout: 5_000,
      onConnect: async context => {
        const { authorization, clinicId } = context.connectionParams ?? {};
        const traceId = traceIdOf(undefined, undefined);
        const ask = () =>
          authenticate({ authorization: text(authorization), clinicId: text(clinicId), traceId, ipAddress: null });
        try {
          const { token } = await ask();
          const timer = setTimeout(
            () => context.extra.socket.close(4403, 'Token expired'),
            token.expiresAt - Date.now(),
          );
          context.extra.socket.once('close', () => clearTimeout(timer));
          context.extra.authenticated = { authenticate: ask };
          return true;
        } catch (error) {
          log.info(
            { traceId, reason: error instanceof AuthenticationError ? error.reason : 'unknown' },
            'A socket was not let in',
          );
          return false;
        }
      },
      context: context => context.extra.authenticated,
      subscribe: async function* (args: ExecutionArgs): AsyncGenerator<ExecutionResult> {
        const { authenticate: ask } = args.contextValue as LiveContext;
        const answers = run({ document: args.document, variables: args.variableValues ?? {}, authenticate: ask });
        for await (const { json, errors } of answers)
          yield {
            data: JSON.parse(json) as ExecutionResult['data'],
            ...(errors.length > 0 && { errors }),
          } as ExecutionResult;
      },
      execute: () => {
        throw new GraphQLError('Only subscriptions are served here.', { extensions: { code: 'BAD_USER_INPUT' } });
      },
    },
    sockets,
  );
  return { stop: async () => live.dispose() };
}
