import { parse } from 'graphql';
import { Graph } from '../graph/graph.ts';
import { onlyOperation } from '../graph/plannedOperation.ts';
import { differentialFuzz, shopSupergraph } from '../testing/differentialFuzz.ts';
import { answerShop, plainShopSdl, shopSchemas, SHOP_QUERY, type ShopSubgraph } from '../testing/shop.ts';
import type { Ask, SubgraphAnswer } from './runPlan.ts';

interface Call {
  subgraph: string;
  query: string;
  variables: Record<string, unknown>;
}

/** The shop with what was asked of it; `change` may spoil an answer. */
function openShop(change: (call: Call, answer: SubgraphAnswer) => SubgraphAnswer = (_, answer) => answer) {
  const schemas = shopSchemas();
  const calls: Call[] = [];
  const ask: Ask = async (subgraph, body) => {
    const call = { subgraph, ...(JSON.parse(body) as Omit<Call, 'subgraph'>) };
    calls.push(call);
    return change(call, await answerShop(schemas[subgraph as ShopSubgraph], call));
  };
  const graph = new Graph(shopSupergraph());
  const run = async (text: string, variables: Record<string, unknown> = {}) => {
    const { json, errors } = await graph.prepare(onlyOperation(parse(text)), null).run(variables, ask);
    return {
      data: JSON.parse(json) as Record<string, unknown>,
      errors: errors.map(({ path }) => (path ?? []).join('.')),
    };
  };
  return { run, calls, graph };
}

describe('the executor', () => {
  it('asks each subgraph once per level, and for each entity once', async () => {
    const { run, calls } = openShop();
    const { data, errors } = await run(SHOP_QUERY);
    expect(errors).toEqual([]);
    expect(JSON.stringify(data).length).toBeGreaterThan(10_000);
    expect(calls).toHaveLength(8);
    for (const { variables } of calls.filter(call => 'representations' in call.variables)) {
      const asked = (variables['representations'] as object[]).map(entity => JSON.stringify(entity));
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  it('keeps the client’s order of fields, aliases and all', async () => {
    const { run } = openShop();
    const { data } = await run('{ product(upc: "p2") { weight kind: __typename b: name a: upc } }');
    expect(JSON.stringify(data)).toBe('{"product":{"weight":200,"kind":"Product","b":"Thing number 2","a":"p2"}}');
  });

  it('passes text through as it is, blanks and quotes too', async () => {
    const { run, calls } = openShop();
    await run('{ topProducts { reviews { product { upc } } } user(id: "a  \\"b\\"") { reviews { body } } }');
    expect(calls.some(({ query }) => query.includes('a  \\"b\\"'))).toBe(true);
  });

  it('switches fields on and off by variable', async () => {
    const { run, calls } = openShop();
    const text = 'query Q($on: Boolean = false) { me { id reviews @include(if: $on) { id } } }';
    expect((await run(text)).data).toEqual({ me: { id: '1' } });
    expect(calls).toHaveLength(1);
    expect((await run(text, { on: true })).data['me']).toHaveProperty('reviews');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'answers under the hostile alias %s',
    async name => {
      const { run } = openShop();
      const { data } = await run(`{ ${name}: me { ${name}: username } }`);
      const me = Object.getOwnPropertyDescriptor(data, name)?.value as object;
      expect(Object.getOwnPropertyDescriptor(me, name)?.value).toBe('ada');
      expect(Object.hasOwn(Object.prototype, 'username')).toBe(false);
    },
  );

  it('believes no subgraph that sends a prototype', async () => {
    const { run } = openShop(
      (_, { data }) =>
        ({
          data: JSON.parse(
            JSON.stringify({ ...data, x: 1 }).replace('"x":1', '"__proto__":{"polluted":true}'),
          ) as object,
        }) as SubgraphAnswer,
    );
    await run('{ me { username } }');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('says of a failed entity every place it stands in', async () => {
    const { run } = openShop(({ subgraph }, answer) => {
      const entities = answer.data?.['_entities'] as unknown[] | undefined;
      if (subgraph !== 'inventory' || !entities) return answer;
      return { data: { _entities: entities.with(0, null) }, errors: [{ message: 'no', path: ['_entities', 0] }] };
    });
    const { errors } = await run('{ shelf { ... on Voucher { code } ... on Product { shippingEstimate } } }');
    expect(errors).toEqual(['shelf.0']);
  });

  it('answers the rest when a subgraph is away, and makes null what may not stand alone', async () => {
    const { run } = openShop(({ subgraph }, answer) => {
      if (subgraph === 'inventory') throw new Error('away');
      return answer;
    });
    const { data, errors } = await run('{ topProducts(first: 1) { name inStock } me { username } }');
    expect(data).toEqual({ topProducts: [null], me: { username: 'ada' } });
    expect(errors).toEqual(['']);
  });

  it('asks the same field with the client’s arguments and with those another field requires', async () => {
    // Apollo's own executor lets one overwrite the other, without an error.
    const graph = new Graph(
      shopSupergraph(name => {
        const sdl = plainShopSdl(name);
        return name === 'inventory'
          ? sdl.replace(
              'inStock',
              'price(currency: String = "EUR"): Int @external dollars: Int @requires(fields: "price(currency: \\"USD\\")") inStock',
            )
          : sdl;
      }),
    );
    const schemas = shopSchemas();
    const seen: unknown[] = [];
    const ask: Ask = async (subgraph, body) => {
      const call = JSON.parse(body) as Omit<Call, 'subgraph'>;
      if (subgraph !== 'inventory') return answerShop(schemas[subgraph as ShopSubgraph], call);
      const representations = call.variables['representations'] as Array<{ price: number }>;
      seen.push(...representations);
      return { data: { _entities: representations.map(({ price }) => ({ dollars: price })) } };
    };
    const document = parse('{ product(upc: "p1") { price(currency: "EUR") dollars } }');
    const { json } = await graph.prepare(onlyOperation(document), null).run({}, ask);
    expect(JSON.parse(json)).toEqual({ product: { price: 100, dollars: 200 } });
  });
});

describe('ten thousand random operations', () => {
  const PIECES = [1, 2, 3, 4];
  it.each(PIECES)('have the answers and errors of Apollo’s executor (piece %i)', async piece => {
    const { differences, faulty, denied } = await differentialFuzz(20_261_125 + piece, 2_500);
    expect(differences.slice(0, 2)).toEqual([]);
    expect(faulty).toBe(833);
    expect(denied).toBeGreaterThan(500);
  });
});
