import { createHash } from 'node:crypto';
import { openShopFront, type ShopFront } from '../testing/shopFront.ts';

let front: ShopFront;
beforeAll(async () => (front = await openShopFront({ knownOperations: known(), safelistedClients: ['till'] })));
afterAll(() => front.close());
beforeEach(() => (front.asked.length = 0));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const KNOWN = 'query Me { me { id } }';
function known(): Map<string, string> {
  return new Map([[sha256(KNOWN), KNOWN]]);
}
const reasonOf = async (asked: Promise<{ status: number; body: { errors?: Array<{ extensions: object }> } }>) => {
  const { status, body } = await asked;
  return { status, ...body.errors?.[0]?.extensions };
};

describe('an operation that is too large', () => {
  const nested = (levels: number): string => {
    const fragments = Array.from(
      { length: levels },
      (_, level) =>
        `fragment F${level} on User { a: reviews { author { ...F${level + 1} } } b: reviews { author { ...F${level + 1} } } }`,
    );
    return `{ me { ...F0 } } ${fragments.join(' ')} fragment F${levels} on User { id }`;
  };
  const aliases = (count: number): string =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: me { id }`).join(' ')} }`;

  it.each([
    ['of 25 fragments within each other', nested(25), 'depth'],
    ['of 9 fragments that double at each level', nested(9), 'fields'],
    ['of 1,000 aliases', aliases(1_000), 'tokens'],
    ['of 100 aliases', aliases(100), 'rootFields'],
    ['of 60 directives', `{ me { id ${'@include(if: true) '.repeat(60)} } }`, 'directives'],
    [
      'of a field below a field below a field',
      `{ me ${'{ reviews { author '.repeat(12)} { id } ${'} } '.repeat(12)} }`,
      'depth',
    ],
  ])('%s is refused, and nobody is asked', async (_, query, limit) => {
    expect(await reasonOf(front.ask(query))).toMatchObject({ status: 400, reason: 'OPERATION_TOO_LARGE', limit });
    expect(front.asked).toEqual([]);
  });

  it('is refused for a page that is too large, and for its cost', async () => {
    const page = front.ask('query ($first: Int) { topProducts(first: $first) { upc } }', { first: 100_000 });
    expect(await reasonOf(page)).toMatchObject({ status: 400, reason: 'PAGE_TOO_LARGE', field: 'Query.topProducts' });
    const dear = front.ask(
      '{ topProducts(first: 200) { reviews(first: 200) { author { reviews(first: 200) { id } } } } }',
    );
    expect(await reasonOf(dear)).toMatchObject({ status: 400, reason: 'COST_TOO_HIGH' });
    expect(front.asked).toEqual([]);
  });

  it('says what it was reckoned to cost and what it cost', async () => {
    const { headers } = await front.ask('{ topProducts(first: 3) { upc reviews(first: 4) { id } } }');
    expect(headers.get('x-cost')).toBe('estimated=16, actual=13');
  });
});

describe('a request', () => {
  it('of 10 MB is refused before it is read', async () => {
    expect(await reasonOf(front.ask(`{ me { id } } # ${'x'.repeat(10_000_000)}`))).toMatchObject({
      status: 413,
      code: 'BAD_USER_INPUT',
    });
  });

  it.each([
    ['text, as a form of another site could send it', { 'content-type': 'text/plain' }, 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['something that is not JSON', {}, 400],
  ])('of %s is refused', async (_, headers, status) => {
    expect(await reasonOf(front.post('query={me{id}}', headers))).toMatchObject({ status });
    expect(front.asked).toEqual([]);
  });

  it('by GET is not served', async () => {
    const response = await fetch(`${front.url}/graphql?query={me{id}}`);
    expect(response.status).toBe(404);
  });

  it.each([
    ['a batch', '[{"query":"{ me { id } }"}]', 'BATCHES_NOT_SERVED'],
    ['an empty object', '{}', 'INVALID_REQUEST'],
    ['a number', '7', 'INVALID_REQUEST'],
    ['variables that are a list', '{"query":"{ me { id } }","variables":[]}', 'INVALID_REQUEST'],
    ['a subscription of a graph that has none', '{"query":"subscription { x }"}', 'INVALID_OPERATION'],
    ['an operation that does not parse', '{"query":"{ me { "}', 'INVALID_OPERATION'],
  ])('that is %s is refused with its reason', async (_, body, reason) => {
    expect(await reasonOf(front.post(body))).toMatchObject({ status: 400, reason });
  });

  it('gets no suggestion of what it might have meant', async () => {
    const { body } = await front.ask('{ mee { id } }');
    expect(JSON.stringify(body)).not.toMatch(/did you mean|"me"/i);
  });

  it('of another origin gets no permission to read the answer', async () => {
    const preflight = (origin: string) =>
      fetch(`${front.url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    const allowed = async (origin: string) => (await preflight(origin)).headers.get('access-control-allow-origin');
    expect(await allowed('https://dashboard.example')).toBe('https://dashboard.example');
    expect(await allowed('https://elsewhere.example')).toBeNull();
  });

  it('is answered with headers that keep a browser from doing more with it', async () => {
    const { headers } = await front.ask('{ me { id } }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  });
});

describe('an operation by its hash', () => {
  const persisted = (sha256Hash: string, query?: string) =>
    JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } });

  it('is asked for once and then known', async () => {
    const text = '{ me { id name } }';
    expect(await reasonOf(front.post(persisted(sha256(text))))).toMatchObject({ reason: 'PERSISTED_QUERY_NOT_FOUND' });
    expect((await front.post(persisted(sha256(text), text))).status).toBe(200);
    expect((await front.post(persisted(sha256(text)))).body.data).toEqual({ me: { id: '1', name: 'Ada Example' } });
  });

  it('is refused when the text is another', async () => {
    expect(await reasonOf(front.post(persisted(sha256('{ a }'), '{ me { id } }')))).toMatchObject({
      status: 400,
      reason: 'HASH_MISMATCH',
    });
  });

  it('is all that a safelisted client may send', async () => {
    const authorization = `Bearer ${await front.tokenOf('auth0|ada', { azp: 'till' })}`;
    expect((await front.post(persisted(sha256(KNOWN)), { authorization })).status).toBe(200);
    expect((await front.post(JSON.stringify({ query: KNOWN }), { authorization })).status).toBe(200);
    const other = front.post(JSON.stringify({ query: '{ me { name } }' }), { authorization });
    expect(await reasonOf(other)).toMatchObject({ status: 400, reason: 'NOT_SAFELISTED' });
  });
});
