import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { createHandler, type Handler } from 'graphql-sse';
import { readGraphRequest } from '../front/graphRequest.ts';
import { badRequest } from '../front/requestRefused.ts';
import type { LiveConnection } from './liveConnections.ts';
import { lastEventIdOf, type LiveRequest } from './liveRequest.ts';
import { PacedAnswers } from './pacedAnswers.ts';
import type { LiveServerOptions } from './socketServer.ts';
import { subscribe } from './subscribe.ts';

const EVENT_STREAM = 'text/event-stream';

/** What a request brings along to the protocol's handler. */
interface Stream {
  connection: LiveConnection;
  request: LiveRequest;
  answers: PacedAnswers | null;
}

const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/**
 * Serves subscriptions as event streams, one per request: POST /graphql/stream, graphql-sse's distinct connections mode.
 * Let in and refused as /graphql is.
 */
export function serveStreams(app: FastifyInstance, options: LiveServerOptions): void {
  const { live } = options;
  const handler = createHandler<FastifyRequest, Stream>({
    // No token, no reserved streams: each request is one subscription.
    authenticate: () => null,
    onSubscribe: async ({ context: stream }) => {
      try {
        const subscription = await stream.connection.add(() => subscribe(live, stream.request));
        stream.answers = new PacedAnswers(subscription, live.limits.stalledMilliseconds);
        return stream.answers.results() as AsyncGenerator<ExecutionResult>;
      } catch (error) {
        // What the graph itself refuses is an answer, as it is on /graphql; the rest has a status of HTTP.
        if (!(error instanceof GraphQLError)) throw error;
        return { data: null, errors: [live.tell(error, stream.request.traceId)] };
      }
    },
  });
  // Before the body is read: nobody makes us read who may not ask.
  const onRequest = async (request: FastifyRequest): Promise<void> => {
    await asking(options, request)();
  };
  app.post('/graphql/stream', { onRequest }, (request, reply) => serve(handler, options, { request, reply }));
}

const asking =
  ({ authenticate }: LiveServerOptions, request: FastifyRequest): LiveRequest['authenticate'] =>
  () =>
    authenticate({
      authorization: header(request, 'authorization'),
      clinicId: header(request, 'x-clinic-id'),
      traceId: request.traceId,
      ipAddress: request.ip,
    });

async function serve(
  handler: Handler<FastifyRequest, Stream>,
  options: LiveServerOptions,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<FastifyReply> {
  if (!header(request, 'accept')?.includes(EVENT_STREAM)) throw badRequest('EVENT_STREAMS_ONLY');
  const { traceId } = request;
  const ask = asking(options, request);
  const authenticated = await ask();
  const { extensions } = (request.body ?? {}) as { extensions?: unknown };
  const lastEventId = header(request, 'last-event-id') ?? lastEventIdOf(extensions);
  const asked = { ...readGraphRequest(request.body), lastEventId, traceId, authenticate: ask };
  const connection = options.connections.open(authenticated, () => connection.expire());
  reply.raw.once('close', () => connection.close());
  if (reply.raw.destroyed) connection.close();
  const stream: Stream = { connection, request: asked, answers: null };
  try {
    const [body, { status, headers = {} }] = await handler({
      method: 'POST',
      url: request.url,
      headers: { get: name => (name === 'accept' ? EVENT_STREAM : header(request, name)) },
      body: request.body as Record<string, unknown>,
      raw: request,
      context: stream,
    });
    reply.code(status).headers({ ...headers, 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    if (body === null || typeof body === 'string') return await reply.send(body);
    const giveUp = (): unknown => reply.raw.destroy();
    return await reply.send(Readable.from(stream.answers?.written(body, giveUp) ?? body, { highWaterMark: 1 }));
  } catch (error) {
    connection.close();
    throw error;
  }
}
