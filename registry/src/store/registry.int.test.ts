import type pg from 'pg';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { BILLING, clinicParts, part, PATIENTS } from '../check/exampleParts.ts';
import type { RecordedOperation } from '../check/recordedOperations.ts';
import type { Part } from '../composeSupergraph.ts';
import { testRegistry, type TestRegistry } from '../testRegistry.ts';
import { awaitVerdict } from './awaitVerdict.ts';
import { operationsInUse, recordManifest } from './operations.ts';
import { adopt, publish, type Outcome } from './publish.ts';
import { rollBack } from './rollBack.ts';
import { history, newest, partsOf, sha256, supergraphById } from './supergraphs.ts';

const PUBLISHER = { by: 'tests', revision: null };
const TERMS = { ...PUBLISHER, acknowledgements: [], operations: [] };

let registry: TestRegistry;
let client: pg.Client;
let gateway: pg.Client;

beforeEach(async () => {
  registry = await testRegistry();
  client = await registry.connect('app');
  gateway = await registry.connect('reader');
});

afterEach(() => registry.drop());

const put = ({ name, sdl }: Part, url?: string): Promise<Outcome> =>
  publish(client, { name, sdl, ...(url !== undefined && { url }) }, TERMS);

/** Publishes and lets a gateway take or refuse it. @returns The supergraph's id */
async function judged(changed: Part, verdict: 'taken' | 'refused' = 'taken'): Promise<string> {
  const outcome = await put(changed);
  if (outcome.kind !== 'published') throw new Error(`It is ${outcome.kind}.`);
  await report(outcome.supergraphId, verdict === 'taken', 'the smoke query failed');
  return outcome.supergraphId;
}

const report = (id: string, taken: boolean, reason = '') =>
  gateway.query('select report_supergraph($1, $2, $3)', [id, taken, reason]);

const names = async (id: string): Promise<string[]> =>
  (await partsOf(client, id)).map(({ name, version }) => `${name}@${version}`);

const billingWith = (field: string): Part => part('billing', BILLING.replace('total: Int!', `total: Int! ${field}`));

describe('publishing a subgraph', () => {
  it('composes it with the others as they are and waits for a gateway', async () => {
    await adopt(client, clinicParts(), PUBLISHER);
    const outcome = await put(billingWith('currency: String!'), 'http://127.0.0.1:4999/graphql');
    expect(outcome).toMatchObject({ kind: 'published' });
    const head = await newest(client);
    expect(head).toMatchObject({ state: 'candidate' });
    expect(head?.sdl).toContain('currency: String!');
    expect(head?.sdl).toContain('url: "http://127.0.0.1:4999/graphql"');
    expect(await names(head?.id ?? '')).toEqual(['billing@2', 'patients@1']);
  });

  it('keeps the address when none is given', async () => {
    await adopt(client, clinicParts(), PUBLISHER);
    await put(billingWith('a: Int'), 'http://127.0.0.1:4999/graphql');
    await put(billingWith('a: Int b: Int'));
    expect((await newest(client))?.sdl).toContain('http://127.0.0.1:4999/graphql');
  });

  it('changes nothing when it is published as it is', async () => {
    const id = await adopt(client, clinicParts(), PUBLISHER);
    expect(await put(part('billing', BILLING))).toEqual({ kind: 'unchanged', supergraphId: id });
  });

  it('is refused whole when it breaks clients, loosens a rule or does not compose', async () => {
    const id = await adopt(client, clinicParts(), PUBLISHER);
    const broken = [
      part('billing', BILLING.replace('total: Int!', '')),
      part('patients', PATIENTS.replace('"DOCTOR", "NURSE"', '"DOCTOR", "NURSE", "CLERK"')),
      part('billing', BILLING.replace('[Invoice!]', '[Nothing!]')),
    ];
    for (const one of broken) expect(await put(one)).toMatchObject({ kind: 'refused' });
    expect((await history(client)).map(entry => entry.id)).toEqual([id]);
    const { rows } = await client.query('select from subgraph_version');
    expect(rows).toHaveLength(2);
  });

  it('lets twenty publications at once each compose on the one before', async () => {
    await adopt(client, clinicParts(), PUBLISHER);
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const outcomes = await Promise.all(
      numbers.map(async number => {
        const body = `type Query { extra${number}: Int @tenant(boundary: PLATFORM) }`;
        const connection = await registry.connect('app');
        return publish(connection, { name: `extra-${number}`, sdl: part('', body).sdl }, TERMS);
      }),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(numbers.map(() => 'published'));
    const head = await newest(client);
    expect(await partsOf(client, head?.id ?? '')).toHaveLength(22);
    for (const number of numbers) expect(head?.sdl).toContain(`extra${number}: Int`);
  });

  it('tells whoever listens, at the commit', async () => {
    const heard: string[] = [];
    gateway.on('notification', ({ payload = '' }) => heard.push(payload));
    await gateway.query('listen registry_supergraph');
    await adopt(client, clinicParts(), PUBLISHER);
    await put(part('billing', BILLING.replace('total: Int!', '')));
    const outcome = await put(billingWith('a: Int'));
    await eventually('the announcement', () => heard.length >= 2);
    expect(heard.at(-1)).toBe(outcome.kind === 'published' ? outcome.supergraphId : '');
  });
});

describe('a gateway’s verdict', () => {
  it('makes a candidate active and the one before superseded', async () => {
    const before = await adopt(client, clinicParts(), PUBLISHER);
    const id = await judged(billingWith('a: Int'));
    expect(await awaitVerdict(client, id, 1_000)).toMatchObject({ state: 'active', wasTaken: true });
    expect(await supergraphById(client, before)).toMatchObject({ state: 'superseded' });
  });

  it('ends a candidate that it refuses, and the next is composed without it', async () => {
    const before = await adopt(client, clinicParts(), PUBLISHER);
    const refused = await judged(billingWith('bad: Int'), 'refused');
    expect(await supergraphById(client, refused)).toMatchObject({
      state: 'refused',
      reason: 'the smoke query failed',
    });
    expect(await newest(client)).toMatchObject({ id: before, state: 'active' });
    await judged(billingWith('good: Int'));
    expect((await newest(client))?.sdl).not.toContain('bad: Int');
  });

  it('against one in force is written down and ends nothing', async () => {
    const id = await adopt(client, clinicParts(), PUBLISHER);
    await report(id, false, 'out of memory');
    expect(await newest(client)).toMatchObject({ id, state: 'active', reason: 'out of memory' });
  });

  it('is all that a gateway’s role may write, and of subgraphs it reads nothing', async () => {
    await adopt(client, clinicParts(), PUBLISHER);
    for (const sql of [
      `update supergraph set state = 'refused'`,
      `insert into supergraph (sdl, sha256) values ('', '${'0'.repeat(64)}')`,
      'delete from supergraph',
      'select * from subgraph_version',
      'select * from client_operation',
    ])
      await expect(gateway.query(sql)).rejects.toThrow(/permission denied/);
  });
});

describe('the publisher’s role', () => {
  it('rewrites no history', async () => {
    await adopt(client, clinicParts(), PUBLISHER);
    for (const sql of [
      `update supergraph set sdl = ''`,
      `update subgraph_version set sdl = ''`,
      'delete from supergraph',
      'truncate client_operation',
    ])
      await expect(client.query(sql)).rejects.toThrow(/permission denied/);
  });
});

describe('rolling back', () => {
  it('puts an earlier supergraph in force at once, and the next is composed on it', async () => {
    const first = await adopt(client, clinicParts(), PUBLISHER);
    const second = await judged(billingWith('a: Int'));
    await rollBack(client, first, 'totals were wrong');
    expect(await newest(client)).toMatchObject({ id: first, state: 'active' });
    expect(await supergraphById(client, second)).toMatchObject({ state: 'rolled back', reason: 'totals were wrong' });
    await judged(billingWith('b: Int'));
    expect((await newest(client))?.sdl).not.toContain('a: Int');
  });

  it('takes a candidate along', async () => {
    const first = await adopt(client, clinicParts(), PUBLISHER);
    await judged(billingWith('a: Int'));
    await put(billingWith('a: Int b: Int'));
    await rollBack(client, first, 'back');
    expect((await history(client)).map(({ state }) => state)).toEqual(['rolled back', 'rolled back', 'active']);
  });

  it('of the active one gives up what waits to take its place', async () => {
    const first = await adopt(client, clinicParts(), PUBLISHER);
    await put(billingWith('a: Int'));
    await rollBack(client, first, 'not yet');
    expect((await history(client)).map(({ state }) => state)).toEqual(['rolled back', 'active']);
  });

  it('is refused to what no gateway ever took, to what is active alone, and to what there is not', async () => {
    const first = await adopt(client, clinicParts(), PUBLISHER);
    const refused = await judged(billingWith('a: Int'), 'refused');
    await expect(rollBack(client, refused, '')).rejects.toThrow('no gateway ever took it');
    await expect(rollBack(client, first, '')).rejects.toThrow('none waits');
    await expect(rollBack(client, '4711', '')).rejects.toThrow('There is no supergraph 4711');
  });
});

describe('a recorded manifest', () => {
  const totals = 'query totals { invoice(id: 1) { total } }';
  const ids = 'query ids { invoice(id: 1) { id } }';
  const manifest = (...documents: string[]): RecordedOperation[] =>
    documents.map(document => ({ client: 'lab', sha256: sha256(document), document }));
  const withoutTotal = part('billing', BILLING.replace('total: Int!', 'total: Int! @deprecated(reason: "Gone.")'));

  it('holds back what would break it, with its grace after it was replaced', async () => {
    await adopt(client, [clinicParts()[0]!, withoutTotal], PUBLISHER);
    const removal = part('billing', BILLING.replace('total: Int!', ''));
    await recordManifest(client, 'lab', manifest(totals, ids));
    expect(await put(removal)).toMatchObject({ kind: 'refused' });
    await recordManifest(client, 'lab', manifest(ids));
    expect(await put(removal)).toMatchObject({ kind: 'refused' });
    await client.query('update client_operation set retires_at = now() where retires_at is not null');
    expect(await operationsInUse(client)).toEqual(manifest(ids));
    expect(await put(removal)).toMatchObject({ kind: 'published' });
  });

  it('is refused when a document stands under another’s hash', async () => {
    const forged = manifest(totals).map(operation => ({ ...operation, document: ids }));
    await expect(recordManifest(client, 'lab', forged)).rejects.toThrow('has another hash');
  });
});

describe('adopting a checkout', () => {
  it('does nothing the second time, and follows an address that changed', async () => {
    const first = await adopt(client, clinicParts(), PUBLISHER);
    expect(await adopt(client, clinicParts(), PUBLISHER)).toBe(first);
    const moved = clinicParts().map(one => ({ ...one, url: `http://127.0.0.1:4000/${one.name}` }));
    const second = await adopt(client, moved, PUBLISHER);
    expect(second).not.toBe(first);
    expect(await newest(client)).toMatchObject({ id: second, state: 'active' });
  });

  it('says what is wrong with parts that do not compose', async () => {
    const parts = [part('billing', `${BILLING} extend type Query { open: Int }`)];
    await expect(adopt(client, parts, PUBLISHER)).rejects.toThrow(/Query\.open has no access rule/);
  });
});

describe('the migrations', () => {
  it('go down and up again', async () => {
    await registry.migrate('down');
    expect(await registry.migrate('up')).toHaveLength(1);
  });
});
