import { parse, print } from 'graphql';
import type { Ask } from '../execution/runPlan.ts';
import { shopSupergraph } from '../testing/differentialFuzz.ts';
import { answerShop, shopSchemas, type ShopSubgraph } from '../testing/shop.ts';
import { decideSwitches } from './decideSwitches.ts';
import { Graph } from './graph.ts';
import { onlyOperation } from './plannedOperation.ts';

const schemas = shopSchemas();
const ask: Ask = (subgraph, body) =>
  answerShop(schemas[subgraph as ShopSubgraph], JSON.parse(body) as { query: string });
const graph = new Graph(shopSupergraph());

describe('an operation with switches', () => {
  it('answers the neighbours of a field that is off, though it would have required another', async () => {
    const document = parse(
      'query ($on: Boolean!) { product(upc: "p1") { inStock shippingEstimate @include(if: $on) } }',
    );
    const prepared = graph.prepare(onlyOperation(document), null);
    const off = await prepared.run({ on: false }, ask);
    expect(JSON.parse(off.json)).toEqual({ product: { inStock: true } });
    const on = await prepared.run({ on: true }, ask);
    expect(JSON.parse(on.json)).toMatchObject({
      product: { inStock: true, shippingEstimate: expect.any(Number) as number },
    });
  });

  it('answers an object of which everything is off', async () => {
    const document = parse('query ($on: Boolean = false) { me { username @include(if: $on) } }');
    const { json } = await graph.prepare(onlyOperation(document), null).run({}, ask);
    expect(json).toBe('{"me":{}}');
  });
});

describe('deciding switches', () => {
  it('takes out what is off and keeps what is on, on fields, fragments and spreads', () => {
    const document = parse(
      '{ a @skip(if: true) b @include(if: $v) ... @include(if: false) { c } ...F @skip(if: $v) d { e @skip(if: $v) } } fragment F on Q { f }',
    );
    expect(print(decideSwitches(document, () => true)).replaceAll(/\s+/g, ' ')).toBe(
      '{ b d { __typename } } fragment F on Q { f }',
    );
  });
});
