import { once } from 'node:events';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inSpan, type SpanParent } from './tracing.ts';

export interface RequestTitle {
  name: string;
  /** Null begins a trace. */
  parent: SpanParent | null;
}

/**
 * Makes a span of every POST, from its headers to the end of its answer; what handles it is below.
 * @param titleOf Asked at the beginning, and for the name once more at the end, when more is known
 */
export function traceRequests(app: FastifyInstance, titleOf: (request: FastifyRequest) => RequestTitle): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'POST') return done();
    void inSpan({ ...titleOf(request), kind: 'SERVER' }, async span => {
      const answered = span && once(reply.raw, 'close');
      done();
      await answered;
      span?.updateName(titleOf(request).name);
    });
  });
}
