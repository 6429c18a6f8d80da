import { readFileSync } from 'node:fs';
import { publishedAddresses } from './publishedAddresses.ts';

const checkedIn = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');

describe('the published address of a subgraph', () => {
  it('is none in the supergraph that is checked in', () => {
    expect(publishedAddresses(checkedIn)).toEqual({});
  });

  it('is the one its publication names', () => {
    const published = checkedIn.replace('http://billing/graphql', 'http://10.0.0.7:4104/graphql');
    expect(publishedAddresses(published)).toEqual({ billing: 'http://10.0.0.7:4104/graphql' });
  });

  it('cannot be read from what is no supergraph', () => {
    expect(() => publishedAddresses('type Query { a: Int }')).toThrow('names no subgraphs');
  });
});
