import { hash } from 'node:crypto';
import { openShopFront, type ShopFront } from '../testing/shopFront.ts';

const PARTIES = '{ parties { ... on Guest { name } } }';
const USERS = '{ users { name } }';
const TAKEN = '{ product(upc: "1") { name } }';
const KNOWN = new Map([PARTIES, USERS, TAKEN].map(text => [hash('sha256', text, 'hex'), text]));
/** Of what all parties are reckoned at, 21 points, one and not two. */
const BUDGETS = { tenant: 1e9, caller: 1e9, address: 1e9, visitor: 40, windowSeconds: 60 };

let front: ShopFront;
beforeEach(async () => {
  front = await openShopFront({ knownOperations: KNOWN, budgets: BUDGETS });
});
afterEach(() => front.close());

interface Told {
  status: number;
  retryAfter: string | null;
  body: { data?: unknown; errors?: Array<{ extensions: { code: string; reason: string } }> };
}

async function visit(query: string, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(`${front.url}/graphql/visitors`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const retryAfter = response.headers.get('retry-after');
  return { status: response.status, retryAfter, body: (await response.json()) as Told['body'] };
}

describe('a visitor, who has no session', () => {
  it('is answered what is public', async () => {
    const { status, body } = await visit(PARTIES);
    expect(status).toBe(200);
    expect(JSON.stringify(body.data)).toContain('"Gast"');
  });

  it('is told nothing else, and nobody is asked for it', async () => {
    const { body } = await visit(USERS);
    expect(body.data).toEqual({ users: null });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(front.asked).toEqual([]);
  });

  it('is nobody, whatever token comes along', async () => {
    const authorization = `Bearer ${await front.tokenOf('auth0|ada')}`;
    const { body } = await visit(USERS, { authorization, 'x-clinic-id': 'c' });
    expect(body.data).toEqual({ users: null });
  });

  it('asks what our own pages ask and nothing else, not even about the schema', async () => {
    for (const query of ['{ parties { __typename id } }', '{ __schema { types { name } } }']) {
      const { status, body } = await visit(query);
      expect(status).toBe(400);
      expect(body.errors?.[0]?.extensions.reason).toBe('NOT_SAFELISTED');
    }
  });

  it('has a budget with the others of their network, which no session’s request spends', async () => {
    expect((await visit(PARTIES)).status).toBe(200);
    const spent = await visit(TAKEN).then(() => Promise.all(Array.from({ length: 40 }, () => visit(TAKEN))));
    const refused = spent.find(({ status }) => status === 429);
    expect(refused?.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'BUDGET_SPENT' });
    expect(Number(refused?.retryAfter)).toBeGreaterThan(0);
    expect((await front.ask(USERS)).status).toBe(200);
  });

  it('may not send more than a form holds', async () => {
    expect((await visit(`{ parties { __typename } } # ${'x'.repeat(20_000)}`)).status).toBe(413);
  });

  it('comes by no other way in', async () => {
    const answer = await fetch(`${front.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: PARTIES }),
    });
    expect(answer.status).toBe(401);
  });
});
