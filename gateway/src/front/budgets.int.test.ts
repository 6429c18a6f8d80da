import { createClient } from '@redis/client';
import { openShopFront, type ShopFront } from '../testing/shopFront.ts';

const QUERY = '{ topProducts(first: 4) { upc } }';
/** Five points each, so that the third is one too many. */
const BUDGETS = { tenant: 1_000, caller: 12, address: 1_000, visitor: 12, windowSeconds: 60 };

const fronts: ShopFront[] = [];
const open = async (redis: object | null): Promise<ShopFront> => {
  const front = await openShopFront({ budgets: BUDGETS, redis });
  fronts.push(front);
  return front;
};
afterEach(async () => {
  for (const front of fronts.splice(0)) await front.close();
});

const asThe = async (front: ShopFront, subject: string) => {
  const authorization = `Bearer ${await front.tokenOf(subject)}`;
  return () => front.post(JSON.stringify({ query: QUERY }), { authorization });
};
const statuses = async (asks: Array<() => Promise<{ status: number }>>): Promise<number[]> => {
  const all: number[] = [];
  for (const ask of asks) all.push((await ask()).status);
  return all;
};

describe('a budget of cost', () => {
  it('that is spent is refused with the seconds to wait, and others go on', async () => {
    const front = await open(null);
    const ada = await asThe(front, 'auth0|ada');
    expect(await statuses([ada, ada, ada])).toEqual([200, 200, 429]);
    const { headers, body } = await ada();
    const seconds = Number(headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      reason: 'BUDGET_SPENT',
      retryAfterSeconds: seconds,
    });
    expect(await statuses([await asThe(front, 'auth0|bela')])).toEqual([200]);
  });

  it('is given back what the answer turned out not to cost', async () => {
    const front = await open(null);
    const authorization = `Bearer ${await front.tokenOf('auth0|ada')}`;
    const asks = Array.from({ length: 4 }, () => async () => {
      // Reckoned at seven for a page of five; there is no such user, so it costs one.
      return front.post(JSON.stringify({ query: '{ user(id: "99") { reviews(first: 5) { id } } }' }), {
        authorization,
      });
    });
    expect(await statuses(asks)).toEqual([200, 200, 200, 200]);
  });
});

describe('two gateways on one Redis', () => {
  const client = createClient({ url: process.env['TEST_REDIS_URL'] ?? '', disableOfflineQueue: true });
  client.on('error', () => undefined);
  beforeAll(async () => {
    await client.connect();
    await client.flushAll();
  });
  afterAll(() => client.destroy());

  it('spend one budget, and each its own when Redis is gone', async () => {
    const [one, other] = [await open(client), await open(client)];
    const [ada, adaThere] = [await asThe(one, 'auth0|ada'), await asThe(other, 'auth0|ada')];
    expect(await statuses([ada, adaThere, ada, adaThere])).toEqual([200, 200, 429, 429]);
    client.destroy();
    expect(await statuses([ada, ada, ada])).toEqual([200, 200, 429]);
    await client.connect();
    expect(await statuses([adaThere])).toEqual([429]);
  });
});
