import type { IncomingHttpHeaders } from 'node:http';
import { FEED_DIGEST_HEADER, FEED_OWNER_HEADER } from '@polyclinic/subgraph/feedSecret.ts';
import { readRequestHeaders } from '@polyclinic/subgraph/identity.ts';
import type { Serve } from '@polyclinic/subgraph/server.ts';
import { readFeed, type ReadFeed } from './readFeed.ts';

/**
 * Serves feeds to the gateway at `/calendar/<feed key>`, the secret's digest in a header: no secret stands in an address
 * that could be logged here. Whatever is wrong with it is the same 404.
 * @param dashboardUrl Where visits link to
 */
export const serveFeeds =
  (dashboardUrl: string): Serve =>
  (app, { db, now }) => {
    app.get<{ Params: { feedKey: string } }>('/calendar/:feedKey', async (request, reply) => {
      const { headers, params } = request;
      const { traceId, ipAddress } = readRequestHeaders(headers);
      const digest = headers[FEED_DIGEST_HEADER];
      if (typeof digest !== 'string') return reply.code(404).send();
      const reading = { feedKey: params.feedKey, digest, now: now(), dashboardUrl, traceId, ipAddress };
      const feed = await readFeed(db, reading);
      if (!feed) return reply.code(404).send();
      reply.headers({
        [FEED_OWNER_HEADER]: JSON.stringify(feed.owner),
        'cache-control': 'private, no-cache',
        etag: feed.etag,
        'last-modified': feed.changedAt.toUTCString(),
      });
      if (isKnown(headers, feed)) return reply.code(304).send();
      return reply.type('text/calendar; charset=utf-8').send(feed.body);
    });
  };

/** Whether the asker has this very calendar (RFC 9110, 13.2.2): by its tag, and only without one by its time. Pure. */
export function isKnown(
  { 'if-none-match': tags, 'if-modified-since': since }: IncomingHttpHeaders,
  { etag, changedAt }: Pick<ReadFeed, 'etag' | 'changedAt'>,
): boolean {
  if (tags !== undefined) {
    const known = tags.split(',').map(tag => tag.trim().replace(/^W\//, ''));
    return known.includes(etag) || known.includes('*');
  }
  return since !== undefined && changedAt.getTime() <= Date.parse(since);
}
