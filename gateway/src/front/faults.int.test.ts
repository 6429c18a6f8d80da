import { openShopFront, type ShopFront } from '../testing/shopFront.ts';

const QUERY = '{ topProducts(first: 2) { upc inStock } }';
const WHOLE = {
  topProducts: [
    { upc: 'p1', inStock: true },
    { upc: 'p2', inStock: true },
  ],
};

let front: ShopFront;
beforeEach(async () => (front = await openShopFront({ subgraphMilliseconds: 300 })));
afterEach(() => front.close());

describe('a subgraph', () => {
  it.each(['silent', 'garbage', 'dies'] as const)(
    'that is %s costs its own fields, and the rest answers',
    async fault => {
      front.faults.set('reviews', fault);
      const { status, body } = await front.ask('{ topProducts(first: 2) { upc reviews { id } } }');
      expect(status).toBe(200);
      expect(body.data).toEqual({
        topProducts: [
          { upc: 'p1', reviews: null },
          { upc: 'p2', reviews: null },
        ],
      });
      expect(body.errors?.map(({ extensions }) => extensions)).toContainEqual(
        expect.objectContaining({ code: 'UNAVAILABLE', reason: 'SERVICE_AWAY' }),
      );
      front.faults.clear();
      expect((await front.ask('{ topProducts(first: 1) { reviews { stars } } }')).body.errors).toBeUndefined();
    },
  );

  it('that dies in the middle of a query is asked once more, in the middle of a mutation never', async () => {
    front.faults.set('accounts', 'dies');
    await front.ask('{ me { id } }');
    expect(front.asked).toEqual(['accounts', 'accounts']);
    front.asked.length = 0;
    const { body } = await front.ask('mutation { rename(id: "1", name: "Ada") { id } }');
    expect(front.asked).toEqual(['accounts']);
    expect(body).toMatchObject({ data: { rename: null }, errors: [{ extensions: { reason: 'SERVICE_AWAY' } }] });
  });

  it('that fails again and again is left alone, and asked again after a rest', async () => {
    front.faults.set('inventory', 'garbage');
    for (let time = 0; time < 5; time++) await front.ask(QUERY);
    front.asked.length = 0;
    front.faults.clear();
    const { body } = await front.ask(QUERY);
    expect(front.asked).toEqual(['products']);
    expect(body.errors?.[0]?.extensions).toMatchObject({ reason: 'SERVICE_AWAY' });
    const until = Date.now() + 20_000;
    let answered = body;
    while (answered.errors && Date.now() < until) {
      await new Promise(resolve => setTimeout(resolve, 200));
      answered = (await front.ask(QUERY)).body;
    }
    expect(answered).toEqual({ data: WHOLE });
  });
});

describe('an issuer that is away', () => {
  it('signs nobody out who was let in before; others are told to come again', async () => {
    expect((await front.ask('{ me { id } }')).status).toBe(200);
    await front.close();
    front = await openShopFront();
    front.tokens.serves = false;
    const { status, body } = await front.ask('{ me { id } }');
    expect(status).toBe(503);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
    front.tokens.serves = true;
    expect((await front.ask('{ me { id } }')).status).toBe(200);
    front.tokens.serves = false;
    expect((await front.ask('{ me { name } }')).status).toBe(200);
  });
});
