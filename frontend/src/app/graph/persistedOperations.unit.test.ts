import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { parse, type DocumentNode } from 'graphql';
import * as documents from '../../graphql/graphql.ts';
import { persistedOperationLink } from './persistedOperations.ts';

interface Body {
  query?: string;
  extensions?: { persistedQuery?: { sha256Hash: string } };
}

const manifest = JSON.parse(
  readFileSync(new URL('../../../../gateway/operations/dashboard.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** A client whose requests are answered by `answer` and kept. */
function clientAnsweredBy(answer: (body: Body) => { status?: number; body: object }) {
  const bodies: Body[] = [];
  const fetch = (_: unknown, init?: RequestInit) => {
    const body = JSON.parse(init?.body as string) as Body;
    bodies.push(body);
    const answered = answer(body);
    const text = JSON.stringify(answered.body);
    const headers = { get: () => 'application/json' };
    return Promise.resolve({ ok: true, status: answered.status ?? 200, headers, text: () => Promise.resolve(text) });
  };
  const http = new HttpLink({
    uri: 'http://gateway.example/graphql',
    fetch: fetch as unknown as typeof globalThis.fetch,
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([persistedOperationLink(), http]),
    defaultOptions: {
      watchQuery: { errorPolicy: 'all' },
      query: { errorPolicy: 'all' },
      mutate: { errorPolicy: 'all' },
    },
  });
  return { client, bodies };
}

const me = {
  __typename: 'Me',
  id: '1',
  name: 'Rosa',
  email: null,
  roles: [],
  permissions: [],
  clinics: [],
  practitioner: null,
};
const notFound = { errors: [{ message: 'x', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };

describe('an operation of the dashboard', () => {
  it('is sent by the hash under which the gateway’s manifest holds its text, and without it', async () => {
    const { client, bodies } = clientAnsweredBy(() => ({ body: { data: { me } } }));
    const { data } = await client.query({ query: documents.MeDocument });
    expect(data?.me?.name).toBe('Rosa');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).not.toHaveProperty('query');
    expect(manifest[bodies[0]?.extensions?.persistedQuery?.sha256Hash ?? '']).toContain('query me');
  });

  it.each([200, 400])('is sent as text to a gateway that does not know it, status %i', async status => {
    const { client, bodies } = clientAnsweredBy(({ query }) =>
      query === undefined ? { status, body: notFound } : { body: { data: { me } } },
    );
    const { data, error } = await client.query({ query: documents.MeDocument });
    expect({ name: data?.me?.name, error }).toEqual({ name: 'Rosa', error: undefined });
    expect(bodies).toHaveLength(2);
    expect(bodies[1]?.query).toContain('query me');
    expect(bodies[1]).not.toHaveProperty('extensions');
  });

  it('that failed otherwise is not sent again', async () => {
    const { client, bodies } = clientAnsweredBy(() => ({
      body: { data: null, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] },
    }));
    await client.query({ query: documents.MeDocument });
    expect(bodies).toHaveLength(1);
  });

  it('is sent as text when no build knows it', async () => {
    const { client, bodies } = clientAnsweredBy(() => ({ body: { data: { me: { __typename: 'Me', id: '1' } } } }));
    await client.query({ query: parse('query own { me { id } }') });
    expect(bodies[0]?.query).toContain('query own');
  });
});

describe('the manifest', () => {
  const operations = Object.entries(documents as Record<string, unknown>)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => document as DocumentNode & { __meta__?: { sha256?: string } })
    .filter(({ definitions }) => definitions.some(({ kind }) => kind === 'OperationDefinition'));

  it('holds every operation under the hash of its text', () => {
    expect(operations.length).toBeGreaterThan(10);
    expect(operations.map(({ __meta__ }) => __meta__?.sha256).sort()).toEqual(Object.keys(manifest).sort());
    for (const [sha256, text] of Object.entries(manifest))
      expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
  });

  it('asks for every __typename that the cache wants, since its text is what is run', () => {
    const cache = new InMemoryCache();
    for (const text of Object.values(manifest)) expect(cache.transformDocument(parse(text))).toEqual(parse(text));
  });
});
