import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { eventually, ownName, readTopic, send, SILENT, testBrokers } from '@polyclinic/testing/kafkaTopic.ts';
import { rowsAsSuperuser, testDatabase, type TestDatabase } from '@polyclinic/testing/testDatabase.ts';
import { toCloudEvent } from './cloudEvent.ts';
import { startConsumer, type EventConsumer } from './consumer.ts';
import { deadLetterTopic } from './deadLetters.ts';
import { defineEvent, type EventEnvelope } from './defineEvent.ts';
import { handleOnce, on } from './handleOnce.ts';
import { ensureTopics, openKafka } from './kafka.ts';
import { publish } from './publish.ts';

/** Any service's schema does; this test brings an `effect` table of its own. */
const SERVICE = 'scheduling';
const tenantId = newId();
const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'test', traceId: '', ipAddress: null };

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await testDatabase(SERVICE);
  db = await openDatabase({ url: database.urlsOf(SERVICE).app, schema: SERVICE, entities: [] });
  await sql(
    `create table effect (position bigint generated always as identity, event_id text, topic text, subject text, seq integer)`,
  );
  await sql('grant select, insert on effect to scheduling_app');
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const sql = <Row extends object>(text: string, values?: unknown[]) =>
  rowsAsSuperuser<Row>(database, SERVICE, text, values);

/** An event on a topic of its own. */
const newContract = () => defineEvent('test.happened.v1', ownName('test'), { seq: z.int() });
type Contract = ReturnType<typeof newContract>;

/** The reaction under test: leaves one row behind. */
const leaveEffect =
  ({ topic }: Contract) =>
  async (tx: TenantTx, { id, subjectId, payload }: EventEnvelope<{ seq: number }>): Promise<void> => {
    await tx.query('insert into effect (event_id, topic, subject, seq) values ($1, $2, $3, $4)', [
      id,
      topic,
      subjectId,
      payload.seq,
    ]);
  };

const effects = ({ topic }: Contract) =>
  sql<{ event_id: string; subject: string; seq: number }>('select * from effect where topic = $1 order by position', [
    topic,
  ]);

const eventOf = ({ type }: Contract, seq: number, subjectId = 'subject'): EventEnvelope<{ seq: number }> => ({
  id: newId(),
  type,
  tenantId,
  subjectId,
  traceId: '',
  parentId: null,
  occurredAt: new Date().toISOString(),
  payload: { seq },
});
const messageOf = (event: EventEnvelope<unknown>) => ({ key: event.subjectId, value: toCloudEvent(SERVICE, event) });

const kafka = () => openKafka('events-test', testBrokers(), SILENT);

describe('a delivered event', () => {
  const contract = newContract();
  const group = ownName('group');
  let consumer: EventConsumer;
  const failing = new Set<number>();
  beforeAll(async () => {
    const handle = leaveEffect(contract);
    const reaction = on(contract, 'leaveEffect', async (tx, event) => {
      await handle(tx, event);
      if (failing.has(event.payload.seq)) throw new Error('The handler fails after its write.');
    });
    consumer = startConsumer({ group, db, kafka: kafka(), reactions: [reaction], log: SILENT });
    await eventually('the consumer', () => consumer.running());
  });
  afterAll(() => consumer.stop());

  it('takes effect once, delivered three times', async () => {
    const [first, last] = [eventOf(contract, 1), eventOf(contract, 2)];
    await send(contract.topic, [first, first, first, last].map(messageOf));
    await eventually('the last effect', async () => (await effects(contract)).some(({ seq }) => seq === 2));
    expect((await effects(contract)).map(({ event_id: id }) => id)).toEqual([first.id, last.id]);
  });

  it('that no one can handle goes to the dead letters, and those behind it are handled', async () => {
    failing.add(3);
    const subject = 'with a bad event';
    const [poison, behind] = [eventOf(contract, 3, subject), eventOf(contract, 4, subject)];
    await send(contract.topic, [{ key: subject, value: 'not an event at all' }]);
    await send(contract.topic, [poison, behind].map(messageOf));
    await eventually('the one behind', async () => (await effects(contract)).some(({ seq }) => seq === 4));
    expect((await effects(contract)).filter(({ seq }) => seq === 3)).toEqual([]);
    const dead = await readTopic(deadLetterTopic(group), messages => messages.length >= 2);
    expect(dead.map(({ value }) => value?.toString().includes(poison.id))).toEqual([false, true]);
    expect(dead.every(({ headers }) => headers?.['original-topic']?.toString() === contract.topic)).toBe(true);
  });

  it('whose handler failed for a while takes effect once', async () => {
    failing.add(5);
    await send(contract.topic, [messageOf(eventOf(contract, 5, 'other'))]);
    await new Promise(resolve => setTimeout(resolve, 300));
    failing.delete(5);
    await eventually('the effect', async () => (await effects(contract)).some(({ seq }) => seq === 5));
    expect((await effects(contract)).filter(({ seq }) => seq === 5)).toHaveLength(1);
  });
});

describe('a handled event', () => {
  it('leaves its effect and its mark together or neither', async () => {
    const contract = newContract();
    const handle = leaveEffect(contract);
    const event = eventOf(contract, 1);
    const once = (fails: boolean) =>
      handleOnce(
        db,
        {
          contract,
          name: 'leaveEffect',
          handle: async (tx, given) => {
            await handle(tx, given);
            if (fails) throw new Error('after the write');
          },
        },
        event,
      );
    await expect(once(true)).rejects.toThrow('after the write');
    expect(await effects(contract)).toEqual([]);
    await Promise.all([once(false), once(false), once(false)]);
    expect(await effects(contract)).toHaveLength(1);
  });

  it('is handled once by each of its handlers', async () => {
    const contract = newContract();
    const event = eventOf(contract, 1);
    for (const name of ['one', 'other', 'one']) await on(contract, name, leaveEffect(contract)).run(db, event);
    expect(await effects(contract)).toHaveLength(2);
  });

  it('whose payload lost a field is refused, and one with a new field is not', async () => {
    const contract = newContract();
    const reaction = on(contract, 'leaveEffect', leaveEffect(contract));
    await expect(reaction.run(db, { ...eventOf(contract, 1), payload: {} })).rejects.toThrow();
    await reaction.run(db, { ...eventOf(contract, 2), payload: { seq: 2, added: 'later' } });
    expect(await effects(contract)).toHaveLength(1);
  });
});

describe('the outbox', () => {
  const relays = new Set<ChildProcess>();
  const startRelayProcess = (topic: string, brokers = testBrokers().join(',')): ChildProcess => {
    const script = join(import.meta.dirname, 'relayProcess.ts');
    const child = spawn(process.execPath, [script, database.urlsOf(SERVICE).app, SERVICE, brokers, topic], {
      stdio: 'ignore',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    relays.add(child);
    child.once('exit', () => relays.delete(child));
    return child;
  };
  const kill = (child: ChildProcess): Promise<void> =>
    new Promise(resolve => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  afterEach(() => Promise.all([...relays].map(kill)));

  const waiting = async ({ topic }: Contract): Promise<number> =>
    (await sql('select from outbox where topic = $1', [topic])).length;

  it('keeps an event only when its transaction commits', async () => {
    const contract = newContract();
    const undone = inTenant(db, scope, async tx => {
      await publish(tx, contract, 'subject', { seq: 1 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await expect(
      inTenant(db, scope, tx => publish(tx, contract, 'subject', { seq: 'one' } as never)),
    ).rejects.toThrow();
    expect(await waiting(contract)).toBe(0);
  });

  it('takes events while Kafka is away, and they are delivered when it is back', async () => {
    const contract = newContract();
    const away = startRelayProcess(contract.topic, '127.0.0.1:1');
    const began = performance.now();
    await inTenant(db, scope, tx => publish(tx, contract, 'subject', { seq: 1 }));
    expect(performance.now() - began).toBeLessThan(2_000);
    await new Promise(resolve => setTimeout(resolve, 1_500));
    expect(await waiting(contract)).toBe(1);
    await kill(away);
    startRelayProcess(contract.topic);
    await eventually('the relay', async () => (await waiting(contract)) === 0);
    const messages = await readTopic(contract.topic, ({ length }) => length > 0);
    expect(JSON.parse(messages[0]?.value?.toString() ?? '')).toMatchObject({
      type: contract.type,
      tenantid: tenantId,
      data: { seq: 1 },
    });
  });

  describe('whose relay is killed with its session between Kafka’s yes and its own commit, again and again', () => {
    const EVENTS = 1_000;
    const SUBJECTS = 10;
    const KILLS = 4;
    const contract = newContract();
    let consumer: EventConsumer;

    beforeAll(async () => {
      await ensureTopics(kafka(), [contract.topic]);
      await sql(
        `create function linger() returns trigger language plpgsql as $$ begin perform pg_sleep(0.4); return null; end $$`,
      );
      await sql('create trigger linger after delete on outbox for each statement execute function linger()');
      await sql(
        `insert into outbox (id, tenant_id, topic, type, subject_id, trace_id, payload)
         select 'event-' || n, $1, $2, $3, 'subject-' || n % ${SUBJECTS}, '', jsonb_build_object('seq', n) from generate_series(1, ${EVENTS}) n`,
        [tenantId, contract.topic, contract.type],
      );
      const reactions = [on(contract, 'leaveEffect', leaveEffect(contract))];
      consumer = startConsumer({ group: ownName('group'), db, kafka: kafka(), reactions, log: SILENT });
      for (let kills = 0; kills < KILLS; kills++) {
        const relay = startRelayProcess(contract.topic);
        await eventually('the moment before the commit', isLingering);
        // The commit may be on its way already: PostgreSQL would carry it out though the relay is gone.
        await sql(`select pg_terminate_backend(pid) ${LINGERING}`);
        await kill(relay);
      }
      startRelayProcess(contract.topic);
      await eventually('an empty outbox', async () => (await waiting(contract)) === 0);
      await eventually('all effects', async () => (await effects(contract)).length >= EVENTS);
    }, 120_000);
    afterAll(() => consumer.stop());

    const LINGERING = `from pg_stat_activity
      where application_name = '${SERVICE}_relay' and wait_event = 'PgSleep' and datname = current_database()`;
    const isLingering = async (): Promise<boolean> => (await sql(`select ${LINGERING}`)).length > 0;

    it('reaches Kafka with every event, some of them more than once', async () => {
      const idOf = (value: Buffer | null): string => (JSON.parse(value?.toString() ?? '{}') as { id: string }).id;
      const messages = await readTopic(
        contract.topic,
        found => new Set(found.map(({ value }) => idOf(value))).size >= EVENTS,
      );
      expect(messages.length).toBeGreaterThan(EVENTS);
    });

    it('takes effect with every event exactly once, in order for each subject', async () => {
      const seen = await effects(contract);
      expect(seen).toHaveLength(EVENTS);
      expect(new Set(seen.map(({ event_id: id }) => id)).size).toBe(EVENTS);
      for (const [, own] of Map.groupBy(seen, ({ subject }) => subject)) {
        const order = own.map(({ seq }) => seq);
        expect(order).toEqual([...order].sort((one, other) => one - other));
      }
    });
  });

  it('is emptied by one relay at a time when several run', async () => {
    const contract = newContract();
    await sql('drop trigger if exists linger on outbox');
    for (let relay = 0; relay < 3; relay++) startRelayProcess(contract.topic);
    for (let seq = 1; seq <= 30; seq++) await inTenant(db, scope, tx => publish(tx, contract, 'subject', { seq }));
    await eventually('an empty outbox', async () => (await waiting(contract)) === 0);
    const messages = await readTopic(contract.topic, ({ length }) => length >= 30);
    const order = messages.map(
      ({ value }) => (JSON.parse(value?.toString() ?? '{}') as { data: { seq: number } }).data.seq,
    );
    expect(order).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});
