import { readFileSync } from 'node:fs';
import { subgraphAddresses } from './subgraphAddresses.ts';

const checkedIn = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');

describe('the address of a subgraph', () => {
  it('is the settings’ while its publication names none', () => {
    const settings = { billing: 'http://127.0.0.1:4104/graphql', unknown: 'http://127.0.0.1:1/graphql' };
    expect(subgraphAddresses(checkedIn, settings)).toEqual({ billing: 'http://127.0.0.1:4104/graphql' });
  });

  it('is its publication’s, whatever the settings say', () => {
    const published = checkedIn.replace('http://billing/graphql', 'http://10.0.0.7:4104/graphql');
    const settings = { billing: 'http://127.0.0.1:4104/graphql', identity: 'http://127.0.0.1:4101/graphql' };
    expect(subgraphAddresses(published, settings)).toEqual({
      billing: 'http://10.0.0.7:4104/graphql',
      identity: 'http://127.0.0.1:4101/graphql',
    });
  });

  it('cannot be read from what is no supergraph', () => {
    expect(() => subgraphAddresses('type Query { a: Int }', {})).toThrow('names no subgraphs');
  });
});
