import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { traceRequests } from '@polyclinic/telemetry/traceRequests.ts';
import { readTraceparent } from '@polyclinic/telemetry/tracing.ts';
import type { SubgraphContext } from './context.ts';
import { IDENTITY_HEADER, readRequestHeaders, type identityVerifier } from './identity.ts';
import { describe, maskErrors } from './maskErrors.ts';
import type { Metrics } from './metrics.ts';

/** What a route of a subgraph's own may use. */
export interface Serving {
  db: DataSource;
  log: Logger;
  now: () => Date;
}

/**
 * Adds routes beside the graph, for what programs ask that speak no GraphQL. No rule of the schema guards them: each
 * decides by itself who may ask, and asks the database as a tenant.
 */
export type Serve = (app: FastifyInstance, serving: Serving) => void;

export interface ServerOptions<Context extends SubgraphContext> {
  schema: GraphQLSchema;
  db: DataSource;
  log: Logger;
  metrics: Metrics;
  verify: ReturnType<typeof identityVerifier>;
  now: () => Date;
  /** Adds what this subgraph's resolvers need to what all have. */
  extend: (context: SubgraphContext) => Context;
  /** Runs before the answer leaves; when it fails, the answer is INTERNAL and carries no data. */
  beforeAnswer?: (context: Context) => Promise<void>;
  serve?: Serve;
  /** What readiness reports besides the database. */
  parts: () => Record<string, boolean>;
}

const BODY_LIMIT_BYTES = 1_048_576;

/** The HTTP side of a subgraph: /graphql, health, metrics and its own routes. */
export async function buildServer<Context extends SubgraphContext>(
  options: ServerOptions<Context>,
): Promise<FastifyInstance> {
  const { schema, db, log, metrics } = options;
  const app = fastify({ bodyLimit: BODY_LIMIT_BYTES, requestTimeout: 15_000, keepAliveTimeout: 65_000 });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: false,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    logger: log,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      observe(metrics),
      answerGate(options),
    ],
  });
  await apollo.start();
  traceRequests(app, ({ headers }) => ({
    name: `graphql ${readRequestHeaders(headers).operationName ?? 'anonymous'}`,
    parent: readTraceparent(headers['traceparent']),
  }));

  app.post('/graphql', fastifyApolloHandler(apollo, { context: request => contextOf(options, request) }));
  app.get('/health/live', () => ({ status: 'up' }));
  app.get('/health/ready', async (_, reply) => {
    const database = await db.query('select 1').then(
      () => true,
      () => false,
    );
    return reply.code(database ? 200 : 503).send({ database, ...options.parts() });
  });
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  options.serve?.(app, options);
  return app;
}

async function contextOf<Context extends SubgraphContext>(
  { db, log, now, verify, extend }: ServerOptions<Context>,
  request: FastifyRequest,
): Promise<Context> {
  const header = request.headers[IDENTITY_HEADER];
  const identity = await verify(typeof header === 'string' ? header : undefined);
  const { traceId, ipAddress, operationName, timeLeft } = readRequestHeaders(request.headers);
  return extend({
    db,
    now,
    principal: identity && { ...identity, traceId, ipAddress },
    operationName,
    deadline: timeLeft === null ? null : Date.now() + timeLeft,
    log: log.child({ traceId }),
  });
}

function observe<Context extends SubgraphContext>({ operationSeconds }: Metrics): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      const end = operationSeconds.startTimer();
      return Promise.resolve({
        willSendResponse: ({ operationName, response }) => {
          const failed = response.body.kind === 'single' && response.body.singleResult.errors !== undefined;
          end({ operation: operationName ?? 'anonymous', outcome: failed ? 'error' : 'ok' });
          return Promise.resolve();
        },
      });
    },
  };
}

function answerGate<Context extends SubgraphContext>({
  beforeAnswer,
  log,
}: ServerOptions<Context>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: async ({ contextValue, response }) => {
          if (!beforeAnswer) return;
          try {
            await beforeAnswer(contextValue);
          } catch (error) {
            log.error({ error: describe(error) }, 'The answer was withheld: its trace could not be written');
            response.http.headers = new HeaderMap();
            response.body = {
              kind: 'single',
              singleResult: {
                data: null,
                errors: [{ message: 'INTERNAL', extensions: { code: 'INTERNAL', reason: 'NOT_TRACED' } }],
              },
            };
          }
        },
      }),
  };
}
