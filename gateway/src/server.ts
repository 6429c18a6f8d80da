import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from '@polyclinic/subgraph/metrics.ts';
import type { AccessGateway } from './accessGateway.ts';
import type { Authenticator } from './authenticate.ts';
import type { GatewayContext } from './context.ts';
import { maskErrors } from './maskErrors.ts';
import { traceIdOf } from './trace.ts';
import { AuthenticationError } from './verifyToken.ts';

export interface ServerOptions {
  gateway: AccessGateway;
  authenticate: Authenticator;
  allowedOrigins: string[];
  log: Logger;
  metrics: Metrics;
  /** Whether each subgraph answers, by name. */
  health: () => Promise<Record<string, boolean>>;
}

const BODY_LIMIT_BYTES = 1_048_576;

declare module 'fastify' {
  interface FastifyRequest {
    traceId: string;
    graph: GatewayContext | null;
  }
}

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** The HTTP side of the gateway: /graphql, health and metrics. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { gateway, allowedOrigins, log, metrics } = options;
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 20_000,
    keepAliveTimeout: 65_000,
    trustProxy: 'loopback',
  });
  await app.register(helmet);
  await app.register(cors, { origin: allowedOrigins, exposedHeaders: ['x-request-id'], maxAge: 600 });
  app.decorateRequest('traceId', '');
  app.decorateRequest('graph', null);
  app.addHook('onRequest', async (request, reply) => {
    request.traceId = traceIdOf(request.headers['traceparent'], request.headers['x-request-id']);
    reply.header('x-request-id', request.traceId);
  });

  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    formatError: maskErrors(log),
    logger: log,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      observe(metrics),
    ],
  });
  await apollo.start();

  const handler = fastifyApolloHandler(apollo, {
    context: request => Promise.resolve(request.graph as GatewayContext),
  });
  app.post('/graphql', { preHandler: (request, reply) => letIn(options, request, reply) }, handler);
  app.get('/health/live', () => ({ status: 'up' }));
  app.get('/health/ready', async () => ({ status: 'up', subgraphs: await options.health() }));
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) log.error({ error: error.name, traceId: request.traceId }, 'A request failed');
    const [code, reason] = status >= 500 ? ['INTERNAL', 'UNEXPECTED'] : ['BAD_USER_INPUT', 'INVALID_REQUEST'];
    return reply
      .code(status)
      .send({ errors: [{ message: reason, extensions: { code, reason, traceId: request.traceId } }] });
  });
  return app;
}

type Reply = Parameters<Parameters<FastifyInstance['setErrorHandler']>[0]>[2];

async function letIn({ authenticate, log }: ServerOptions, request: FastifyRequest, reply: Reply): Promise<void> {
  const { traceId } = request;
  try {
    const { principal } = await authenticate({
      authorization: header(request, 'authorization'),
      clinicId: header(request, 'x-clinic-id'),
      traceId,
      ipAddress: request.ip,
    });
    const body = request.body as { operationName?: unknown } | undefined;
    const name = typeof body?.operationName === 'string' ? body.operationName.slice(0, 100) : 'anonymous';
    request.graph = { principal, operationName: name };
  } catch (error) {
    if (!(error instanceof AuthenticationError)) throw error;
    const code = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 503: 'UNAVAILABLE' }[error.status];
    log.info({ traceId, reason: error.reason }, 'A request was not let in');
    await reply
      .code(error.status)
      .send({ errors: [{ message: error.reason, extensions: { code, reason: error.reason, traceId } }] });
  }
}

function observe({ operationSeconds }: Metrics): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () => {
      const end = operationSeconds.startTimer();
      return Promise.resolve({
        willSendResponse: ({ operationName, response, contextValue }) => {
          const { body } = response;
          if (body.kind === 'single' && body.singleResult.errors) {
            const { traceId } = contextValue.principal;
            body.singleResult.errors = body.singleResult.errors.map(error => ({
              ...error,
              extensions: { ...error.extensions, traceId },
            }));
          }
          const failed = body.kind === 'single' && body.singleResult.errors !== undefined;
          end({ operation: operationName ?? 'anonymous', outcome: failed ? 'error' : 'ok' });
          return Promise.resolve();
        },
      });
    },
  };
}
