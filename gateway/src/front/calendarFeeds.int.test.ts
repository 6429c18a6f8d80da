import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FEED_DIGEST_HEADER, FEED_OWNER_HEADER, newFeedSecret } from '@polyclinic/subgraph/feedSecret.ts';
import { openShopFront, type ShopFront } from '../testing/shopFront.ts';

interface Asked {
  url: string | undefined;
  headers: IncomingHttpHeaders;
}

/** Scheduling as the gateway meets it over HTTP: it has one feed. */
const known = newFeedSecret();
const owner = { tenantId: '01KDVDH6000000000000000000', subject: 'auth0|ada', permission: 'slot:read', clinicId: 'c' };
let told: object = owner;
let asked: Asked[] = [];
let scheduling: Server;
let front: ShopFront;

beforeAll(async () => {
  scheduling = createServer(({ url, headers }, response) => {
    asked.push({ url, headers });
    const found = url === `/calendar/${known.feedKey}` && headers[FEED_DIGEST_HEADER] === known.digest;
    if (!found) return void response.writeHead(404).end();
    const about = { [FEED_OWNER_HEADER]: JSON.stringify(told), etag: '"a"', 'cache-control': 'private, no-cache' };
    if (headers['if-none-match'] === '"a"') return void response.writeHead(304, about).end();
    response.writeHead(200, { ...about, 'content-type': 'text/calendar; charset=utf-8' }).end('BEGIN:VCALENDAR');
  });
  await new Promise<void>(resolve => scheduling.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  scheduling.closeAllConnections();
  scheduling.close();
});

const schedulingUrl = () => `http://127.0.0.1:${(scheduling.address() as AddressInfo).port}/graphql`;
async function open(feedLimits = {}): Promise<void> {
  front = await openShopFront({ feedLimits, subgraphUrls: { scheduling: schedulingUrl() } });
}
beforeEach(() => {
  told = owner;
  asked = [];
});
afterEach(() => front.close());

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${front.url}${path}`, { headers });
const calendar = (headers?: Record<string, string>) => get(`/calendar/${known.secret}.ics`, headers);

describe('a calendar feed', () => {
  it('is passed on with what lets it be kept, and without whose it is', async () => {
    await open();
    const answer = await calendar();
    expect([answer.status, await answer.text()]).toEqual([200, 'BEGIN:VCALENDAR']);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('etag')).toBe('"a"');
    expect(answer.headers.get(FEED_OWNER_HEADER)).toBeNull();
    expect((await calendar({ 'if-none-match': '"a"' })).status).toBe(304);
  });

  it('is asked for without its secret, with the address of who asks', async () => {
    await open();
    await calendar();
    expect(JSON.stringify(asked)).not.toContain(known.secret.slice(13));
    expect(asked[0]?.headers['x-polyclinic-address']).toBe('127.0.0.1');
  });

  it.each([
    ['another clinic', { clinicId: 'another' }],
    ['another right', { permission: 'schedule:manage' }],
  ])('is not there for a maker who has but %s left', async (_, changes) => {
    await open();
    told = { ...owner, ...changes };
    const answer = await calendar();
    expect([answer.status, await answer.text()]).toEqual([404, '']);
  });

  it('is not there with another secret, and nobody is asked for what is none', async () => {
    await open();
    expect((await get(`/calendar/${newFeedSecret().secret}.ics`)).status).toBe(404);
    expect(asked).toHaveLength(1);
    for (const path of ['/calendar/x.ics', `/calendar/${known.secret}`, '/calendar/..%2Fhealth.ics', '/calendar/'])
      expect((await get(path)).status).toBe(404);
    expect(asked).toHaveLength(1);
  });

  it('is fetched so often and no more, from one address and by all who subscribe to it', async () => {
    await open({ feed: 2 });
    await calendar();
    await calendar();
    const refused = await calendar();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(500);
    await front.close();
    await open({ address: 1 });
    await get('/calendar/x.ics');
    expect((await calendar()).status).toBe(429);
  });

  it('is away while scheduling is', async () => {
    front = await openShopFront({ subgraphUrls: { scheduling: 'http://127.0.0.1:1/graphql' } });
    expect((await calendar()).status).toBe(503);
  });
});
