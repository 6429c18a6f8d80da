import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Metrics } from '@polyclinic/subgraph/metrics.ts';
import { traceRequests } from '@polyclinic/telemetry/traceRequests.ts';
import { newSpanId, readTraceparent } from '@polyclinic/telemetry/tracing.ts';
import type { Authenticator } from '../authenticate.ts';
import type { GatewayContext } from '../context.ts';
import { traceIdOf } from '../trace.ts';
import { AuthenticationError } from '../verifyToken.ts';
import { answerOperation, type FrontOptions } from './answerOperation.ts';
import { readGraphRequest } from './graphRequest.ts';
import { RequestRefused } from './requestRefused.ts';
import { REQUEST_MILLISECONDS } from './requestTime.ts';
import { letVisitorIn, VISITOR_BODY_LIMIT_BYTES, VISITOR_PATH } from './visitors.ts';

export interface ServerOptions extends FrontOptions {
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
  const { allowedOrigins, log, metrics } = options;
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 20_000,
    keepAliveTimeout: 65_000,
    trustProxy: 'loopback',
  });
  // JSON alone is read: what a browser may send without asking first is refused (CSRF).
  app.removeContentTypeParser('text/plain');
  await app.register(helmet);
  await app.register(cors, {
    origin: allowedOrigins,
    exposedHeaders: ['x-request-id', 'x-cost', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'],
    maxAge: 600,
  });
  app.decorateRequest('traceId', '');
  app.decorateRequest('graph', null);
  app.addHook('onRequest', async (request, reply) => {
    request.traceId = traceIdOf(request.headers['traceparent'], request.headers['x-request-id']);
    reply.header('x-request-id', request.traceId);
  });
  traceRequests(app, ({ traceId, headers, graph }) => ({
    name: `graphql ${graph?.request.operationName ?? 'anonymous'}`,
    parent: { traceId, spanId: readTraceparent(headers['traceparent'])?.spanId ?? newSpanId() },
  }));

  app.post('/graphql', { onRequest: request => letIn(options, request) }, (request, reply) =>
    serve(options, request, reply),
  );
  app.post(VISITOR_PATH, { bodyLimit: VISITOR_BODY_LIMIT_BYTES, onRequest: letVisitorIn }, (request, reply) =>
    serve(options, request, reply),
  );
  app.get('/health/live', () => ({ status: 'up' }));
  app.get('/health/ready', async () => ({ status: 'up', subgraphs: await options.health() }));
  app.get('/metrics', async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const refused = asRefused(error, log, request.traceId);
    return refuse(reply, refused, request.traceId);
  });
  return app;
}

/** Before the body is read: nobody makes us read who may not ask. */
async function letIn({ authenticate }: ServerOptions, request: FastifyRequest): Promise<void> {
  const { traceId, ip: ipAddress } = request;
  const { principal, identity, token } = await authenticate({
    authorization: header(request, 'authorization'),
    clinicId: header(request, 'x-clinic-id'),
    traceId,
    ipAddress,
  });
  request.graph = {
    principal,
    identity,
    clientId: token.clientId,
    request: { traceId, ipAddress, operationName: 'anonymous', deadline: Date.now() + REQUEST_MILLISECONDS },
  };
}

const GRAPHQL_JSON = 'application/graphql-response+json';

async function serve(options: ServerOptions, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const context = request.graph;
  if (!context) throw new Error('Nobody asks.');
  const end = options.observer.startRequest();
  let outcome: 'ok' | 'error' = 'error';
  try {
    const answered = await answerOperation(options, readGraphRequest(request.body), context);
    const { body, headers, failed, retryAfterSeconds } = answered;
    outcome = failed ? 'error' : 'ok';
    // What stands between a visitor and us may know nothing of GraphQL, and is to see who asks too often.
    if (context.identity.kind === 'VISITOR' && retryAfterSeconds !== null)
      reply.code(429).header('retry-after', retryAfterSeconds);
    const type = request.headers.accept?.includes(GRAPHQL_JSON) ? GRAPHQL_JSON : 'application/json';
    return await reply
      .headers({ ...headers, 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .send(body);
  } finally {
    end(context, outcome);
  }
}

/** Whatever went wrong before or beside the graph, as the client is told. */
function asRefused(error: Error & { statusCode?: number }, log: Logger, traceId: string): Told {
  if (error instanceof RequestRefused) return error;
  if (error instanceof AuthenticationError) {
    log.info({ traceId, reason: error.reason }, 'A request was not let in');
    return { status: error.status, code: error.code, reason: error.reason };
  }
  const status = error.statusCode ?? 500;
  if (status < 500) return { status, code: 'BAD_USER_INPUT', reason: 'INVALID_REQUEST' };
  log.error({ error: error.name, traceId, stack: frames(error) }, 'A request failed');
  return { status, code: 'INTERNAL', reason: 'UNEXPECTED' };
}

/** Where it happened, without the message, which may hold anything. */
const frames = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter(line => line.trimStart().startsWith('at '))
    .slice(0, 8);

interface Told {
  status: number;
  code: string;
  reason: string;
  message?: string;
  details?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

function refuse(reply: FastifyReply, told: Told, traceId: string): FastifyReply {
  const { status, code, reason, message = reason, details = {}, headers = {} } = told;
  return reply
    .code(status)
    .headers(headers)
    .send({ errors: [{ message, extensions: { code, reason, ...details, traceId } }] });
}
