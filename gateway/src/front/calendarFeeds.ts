import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { FEED_DIGEST_HEADER, FEED_OWNER_HEADER, readFeedSecret } from '@polyclinic/subgraph/feedSecret.ts';
import { requestHeaders } from '@polyclinic/subgraph/identity.ts';
import type { Callers } from '../callers.ts';
import { limiterOf } from './limiter.ts';
import { RequestRefused } from './requestRefused.ts';

/** How often calendars may be fetched. */
export interface FeedLimits {
  /** From one address in a minute, whatever is asked for: nobody tries secrets out. */
  address: number;
  /** One feed in ten minutes, by all that subscribe to it. */
  feed: number;
}

export const FEED_LIMITS: FeedLimits = { address: 60, feed: 60 };

export interface CalendarFeedOptions {
  /** Of scheduling's graph; feeds are beside it. */
  address: () => string | undefined;
  callers: Pick<Callers, 'holds'>;
  /** A connected client of `@redis/client`; null for one gateway alone. */
  redis: object | null;
  limits: FeedLimits;
}

const TIMEOUT_MILLISECONDS = 10_000;

/** Headers a calendar program and its service tell each other. */
const ASKED = ['if-none-match', 'if-modified-since'] as const;
const ANSWERED = ['content-type', 'etag', 'last-modified', 'cache-control'] as const;

const owner = z.object({
  tenantId: z.string(),
  subject: z.string(),
  permission: z.string(),
  clinicId: z.string().nullable(),
});

/**
 * Lets calendar programs fetch `/calendar/<secret>.ics`. They cannot sign in, so the secret is all there is: its digest
 * goes to the service and the secret nowhere. The answer leaves only while who made the feed still holds the right to it.
 */
export function serveCalendarFeeds(
  app: FastifyInstance,
  { address, callers, redis, limits }: CalendarFeedOptions,
): void {
  const perAddress = limiterOf({ keyPrefix: 'feed-address', points: limits.address, duration: 60 }, redis);
  const perFeed = limiterOf({ keyPrefix: 'feed', points: limits.feed, duration: 600 }, redis);

  app.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    await perAddress.consume(request.ip).catch(refuse);
    const secret = readFeedSecret(/^(.+)\.ics$/.exec(request.params.file)?.[1] ?? '');
    if (!secret) return gone(reply);
    await perFeed.consume(secret.feedKey).catch(refuse);
    const answer = await ask(address(), secret, request);
    const told = answer.headers.get(FEED_OWNER_HEADER);
    if ((answer.status !== 200 && answer.status !== 304) || told === null) return gone(reply);
    if (!(await callers.holds(owner.parse(JSON.parse(told)), request.traceId))) return gone(reply);
    for (const name of ANSWERED) {
      const value = answer.headers.get(name);
      if (value !== null) reply.header(name, value);
    }
    return reply.code(answer.status).send(answer.status === 304 ? undefined : await answer.text());
  });
}

/** Unknown, wrong, revoked, or its maker may no more: the same for all, so that nothing is learned. */
const gone = (reply: FastifyReply): FastifyReply => reply.code(404).header('cache-control', 'no-store').send();

function refuse(error: unknown): never {
  if (!(error instanceof RateLimiterRes)) throw error;
  const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1_000);
  throw new RequestRefused(429, 'RATE_LIMITED', 'TOO_MANY_FETCHES', {
    details: { retryAfterSeconds },
    headers: { 'retry-after': String(retryAfterSeconds) },
  });
}

/** @throws RequestRefused 503 SERVICE_AWAY when scheduling does not answer */
async function ask(
  graphUrl: string | undefined,
  { feedKey, digest }: { feedKey: string; digest: string },
  { headers, traceId, ip: ipAddress }: FastifyRequest,
): Promise<Response> {
  const conditions = ASKED.flatMap(name => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : []));
  const facts = requestHeaders({ traceId, ipAddress, operationName: 'calendarFeed' }, TIMEOUT_MILLISECONDS);
  const away = (): never => {
    throw new RequestRefused(503, 'UNAVAILABLE', 'SERVICE_AWAY');
  };
  if (graphUrl === undefined) return away();
  const answer = await fetch(new URL(`/calendar/${feedKey}`, graphUrl), {
    headers: { ...facts, ...Object.fromEntries(conditions), [FEED_DIGEST_HEADER]: digest },
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  }).catch(away);
  return answer.status >= 500 ? away() : answer;
}
