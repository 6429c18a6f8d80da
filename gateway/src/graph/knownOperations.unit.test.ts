import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKnownOperations } from '../supergraphs/knownOperations.ts';
import { Graph } from './graph.ts';
import { LIMITS } from './limits.ts';

const gateway = join(import.meta.dirname, '../..');
const graph = new Graph(readFileSync(join(gateway, 'supergraph.graphql'), 'utf8'));
const operations = [...readKnownOperations(join(gateway, 'operations')).values()].map(text => {
  const name = /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1] ?? text.slice(0, 40);
  return { name, text };
});

describe('an operation of our own clients', () => {
  it.each(operations)('$name is within the limits, and costs at most a twentieth of them', ({ text }) => {
    const { cost } = graph.documents.check(text, undefined);
    expect(cost({ first: 50 })).toBeLessThanOrEqual(LIMITS.cost / 20);
  });
});
