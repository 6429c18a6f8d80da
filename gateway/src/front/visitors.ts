import type { FastifyRequest } from 'fastify';
import { VISITOR } from '@polyclinic/access/principal.ts';
import { REQUEST_MILLISECONDS } from './requestTime.ts';

/** Where somebody without a session asks. `/graphql` lets nobody in without one. */
export const VISITOR_PATH = '/graphql/visitors';

/** The client that visitors are: it may send the operations of the manifest and nothing else. */
export const VISITORS = 'visitors';

/** No form of a visitor's is longer. */
export const VISITOR_BODY_LIMIT_BYTES = 16_384;

/** Whatever a visitor sends along as credentials is not looked at: they are nobody here. */
export function letVisitorIn(request: FastifyRequest, _: unknown, done: () => void): void {
  const { traceId, ip: ipAddress } = request;
  request.graph = {
    principal: { ...VISITOR, traceId, ipAddress },
    identity: VISITOR,
    clientId: VISITORS,
    request: { traceId, ipAddress, operationName: 'anonymous', deadline: Date.now() + REQUEST_MILLISECONDS },
  };
  done();
}
