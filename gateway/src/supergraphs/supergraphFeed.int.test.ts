import { buildSchema } from 'graphql';
import type pg from 'pg';
import { eventually, SILENT } from '@polyclinic/testing/kafkaTopic.ts';
import { withClient } from '@polyclinic/testing/testDatabase.ts';
import { BILLING, clinicParts, part } from '@polyclinic/registry/check/exampleParts.ts';
import { operationsInUse, usedOperations } from '@polyclinic/registry/store/operations.ts';
import { adopt, publish } from '@polyclinic/registry/store/publish.ts';
import { rollBack } from '@polyclinic/registry/store/rollBack.ts';
import { supergraphById } from '@polyclinic/registry/store/supergraphs.ts';
import { testRegistry, type TestRegistry } from '@polyclinic/registry/testRegistry.ts';
import { Documents } from '../graph/documents.ts';
import { LIMITS } from '../graph/limits.ts';
import { OperationUse } from '../observe/operationUse.ts';
import { openSupergraphFeed, type SupergraphFeed } from './supergraphFeed.ts';

const PUBLISHER = { by: 'tests', revision: null };
const CHECKED_IN = 'the checked-in supergraph';

let registry: TestRegistry;
let client: pg.Client;
let feed: SupergraphFeed | null = null;
let taken: string[] = [];
let refuse: string | null = null;
let use = new OperationUse();

beforeEach(async () => {
  registry = await testRegistry();
  client = await registry.connect('app');
  taken = [];
  use = new OperationUse();
  refuse = null;
});

afterEach(async () => {
  await feed?.stop();
  feed = null;
  await registry.drop();
});

/** A gateway that takes whatever it is given unless `refuse` holds a reason. @returns What it starts with */
async function follow(options: { registryUrl?: string | null; pollMilliseconds?: number } = {}): Promise<string> {
  const opened = await openSupergraphFeed({
    registryUrl: registry.urls.reader,
    checkedIn: CHECKED_IN,
    use,
    log: SILENT,
    ...options,
  });
  feed = opened;
  opened.follow(async sdl => {
    if (refuse !== null) throw new Error(refuse);
    taken.push(sdl);
  });
  return opened.initial;
}

/** Publishes billing with these fields more. @returns The supergraph's id */
async function publishFields(...fields: string[]): Promise<string> {
  const { sdl } = part(
    'billing',
    BILLING.replace('total: Int!', `total: Int! ${fields.map(field => `${field}: Int`).join(' ')}`),
  );
  const outcome = await publish(
    client,
    { name: 'billing', sdl },
    { ...PUBLISHER, acknowledgements: [], operations: [] },
  );
  if (outcome.kind !== 'published') throw new Error(`It is ${outcome.kind}.`);
  return outcome.supergraphId;
}

const stateOf = async (id: string) => (await supergraphById(client, id))?.state;
const becomes = (id: string, state: string) => eventually(state, async () => (await stateOf(id)) === state, 5_000);

describe('a gateway that starts', () => {
  it('starts with the registry’s active supergraph', async () => {
    const id = await adopt(client, clinicParts(), PUBLISHER);
    expect(await follow()).toBe((await supergraphById(client, id))?.sdl);
    expect(taken).toEqual([]);
  });

  it('starts with the checked-in one while nothing is published, and takes what is published then', async () => {
    expect(await follow()).toBe(CHECKED_IN);
    await adopt(client, clinicParts(), PUBLISHER);
    await eventually('the first supergraph', () => taken.length === 1);
  });

  it('starts with the checked-in one when the registry does not answer, and stops at once', async () => {
    expect(await follow({ registryUrl: 'postgres://registry_reader@127.0.0.1:1/polyclinic' })).toBe(CHECKED_IN);
    const started = performance.now();
    await feed?.stop();
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('keeps to the checked-in one without a registry', async () => {
    expect(await follow({ registryUrl: null })).toBe(CHECKED_IN);
  });
});

describe('a gateway that follows the registry', () => {
  beforeEach(async () => {
    await adopt(client, clinicParts(), PUBLISHER);
  });

  it('takes a publication at once and makes it active', async () => {
    await follow();
    const id = await publishFields('a');
    await becomes(id, 'active');
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain('a: Int');
  });

  it('refuses what it cannot take, says why, and takes the next', async () => {
    await follow();
    refuse = 'The smoke query failed.';
    const bad = await publishFields('bad');
    await becomes(bad, 'refused');
    expect(await supergraphById(client, bad)).toMatchObject({ reason: 'The smoke query failed.' });
    expect(taken).toEqual([]);
    refuse = null;
    await becomes(await publishFields('good'), 'active');
    expect(taken).toHaveLength(1);
    expect(taken[0]).not.toContain('bad: Int');
  });

  it('goes back when the registry is rolled back', async () => {
    await follow();
    const first = await publishFields('a');
    await becomes(first, 'active');
    const second = await publishFields('a', 'b');
    await becomes(second, 'active');
    await rollBack(client, first, 'back');
    await eventually('the earlier one', () => taken.length === 3);
    expect(taken[2]).toBe(taken[0]);
  });

  it('comes back by itself after its connection was cut', async () => {
    await follow();
    await withClient(registry.adminUrl, admin =>
      admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'registry_reader' and datname = current_database()`,
      ),
    );
    await becomes(await publishFields('a'), 'active');
  });

  it('sees by itself what no notification told', async () => {
    await withClient(registry.urls.owner, owner => owner.query('drop trigger supergraph_announced on supergraph'));
    await follow({ pollMilliseconds: 100 });
    await becomes(await publishFields('a'), 'active');
  });

  it('takes nothing more once it is stopped', async () => {
    await follow();
    await feed?.stop();
    const id = await publishFields('a');
    await new Promise(resolve => setTimeout(resolve, 200));
    expect(taken).toEqual([]);
    expect(await stateOf(id)).toBe('candidate');
  });
});

describe('what clients use', () => {
  const documents = new Documents(
    buildSchema('type Query { patient(name: String, first: Int): String }'),
    { weights: new Map(), lists: new Map() },
    LIMITS,
  );
  const send = (client: string | null, text: string) => use.record(client, documents.check(text, undefined));

  it('reaches the registry, counted, and without anything that was entered', async () => {
    await adopt(client, clinicParts(), PUBLISHER);
    send('lab', '{ patient(name: "Mary Smith", first: 7) }');
    send('lab', '{ patient(name: "Someone Else", first: 9) }');
    send(null, 'query Who($name: String) { patient(name: $name) }');
    await follow({ pollMilliseconds: 20 });
    await eventually('told', async () => (await usedOperations(client)).length === 2, 5_000);
    send('lab', '{ patient(name: "", first: 0) }');
    await eventually('counted on', async () => (await usedOperations(client))[0]?.uses === 3, 5_000);
    const used = await usedOperations(client);
    expect(used.map(({ client: who, document, uses }) => [who, document, uses])).toEqual([
      ['lab', '{patient(name:"" first:0)}', 3],
      ['nameless', 'query Who($name:String){patient(name:$name)}', 1],
    ]);
    expect((await operationsInUse(client)).map(({ client: who }) => who)).toEqual(['lab', 'nameless']);
  });
});
