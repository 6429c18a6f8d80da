import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually, ownName, readTopic, send, SILENT, testBrokers } from '@polyclinic/testing/kafkaTopic.ts';
import { rowsAsSuperuser, testDatabase, type TestDatabase } from '@polyclinic/testing/testDatabase.ts';
import { toCloudEvent } from './cloudEvent.ts';
import { startConsumer, type EventConsumer } from './consumer.ts';
import { deadLetterTopic } from './deadLetters.ts';
import { defineEvent, type EventEnvelope } from './defineEvent.ts';
import { onBatch } from './handleOnce.ts';
import { ensureTopics, openKafka } from './kafka.ts';

const SERVICE = 'scheduling';
const TENANTS = [newId(), newId()];
const SUBJECTS = 7;
/** Wherever it stands in a batch, no transaction with it commits. */
const POISON = -1;

const contract = defineEvent('test.counted.v1', ownName('counted'), { seq: z.int() });
const group = ownName('group');

interface Effect {
  tenant_id: string;
  event_id: string;
  subject: string;
  seq: number;
}

describe('a reaction that takes batches', () => {
  let database: TestDatabase;
  let db: DataSource;
  let consumer: EventConsumer;
  const sizes: number[] = [];

  const effects = (): Promise<Effect[]> =>
    rowsAsSuperuser<Effect>(database, SERVICE, 'select * from effect order by position');
  const eventOf = (seq: number, index = seq): EventEnvelope<{ seq: number }> => ({
    id: newId(),
    type: contract.type,
    tenantId: TENANTS[index % 2]!,
    subjectId: `${index % 2} ${index % SUBJECTS}`,
    parentId: null,
    traceId: '',
    occurredAt: new Date().toISOString(),
    payload: { seq },
  });
  const tell = (events: ReadonlyArray<EventEnvelope<unknown>>) =>
    send(
      contract.topic,
      events.map(event => ({ key: event.subjectId, value: toCloudEvent(SERVICE, event) })),
    );
  const start = (): EventConsumer => {
    const reaction = onBatch(contract, 'leaveEffects', async (tx, events) => {
      sizes.push(events.length);
      for (const { id, tenantId, subjectId, payload } of events)
        await tx.query('insert into effect (tenant_id, event_id, subject, seq) values ($1, $2, $3, $4)', [
          tenantId,
          id,
          subjectId,
          payload.seq,
        ]);
      if (events.some(({ payload }) => payload.seq === POISON)) throw new Error('No transaction with it commits.');
    });
    return startConsumer({
      group,
      db,
      kafka: openKafka('batches-test', testBrokers(), SILENT),
      reactions: [reaction],
      log: SILENT,
    });
  };

  beforeAll(async () => {
    database = await testDatabase(SERVICE);
    db = await openDatabase({ url: database.urlsOf(SERVICE).app, schema: SERVICE, entities: [] });
    for (const sql of [
      `create table effect (position bigint generated always as identity, tenant_id text, event_id text, subject text, seq integer)`,
      'grant select, insert on effect to scheduling_app',
    ])
      await rowsAsSuperuser(database, SERVICE, sql);
    await ensureTopics(openKafka('batches-test', testBrokers(), SILENT), [contract.topic]);
  });
  afterAll(async () => {
    await consumer.stop();
    await db.destroy();
    await database.drop();
  });

  it('takes effect with every event once and in order for each subject, delivered twice and of two tenants', async () => {
    const events = Array.from({ length: 900 }, (_, index) => eventOf(index + 1));
    await tell([...events, ...events]);
    consumer = start();
    const isLast = async () => (await effects()).length >= events.length;
    await eventually('all effects', isLast);
    await new Promise(resolve => setTimeout(resolve, 500));
    const seen = await effects();
    expect(seen.map(({ event_id: id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const own of Map.groupBy(seen, ({ subject }) => subject).values()) {
      expect(new Set(own.map(({ tenant_id: tenant }) => tenant)).size).toBe(1);
      expect(own.map(({ seq }) => seq)).toEqual(own.map(({ seq }) => seq).sort((one, other) => one - other));
    }
    expect(Math.max(...sizes)).toBeGreaterThan(20);
  });

  it('sets a bad event aside alone, and handles those before and behind it', async () => {
    await consumer.stop();
    const [before, behind] = [0, 1].map(half =>
      Array.from({ length: 30 }, (_, index) => eventOf(1_000 + half * 100 + index, 0)),
    );
    const poison = eventOf(POISON, 0);
    await tell([...before!, poison, ...behind!]);
    await send(contract.topic, [{ key: poison.subjectId, value: 'not an event at all' }]);
    consumer = start();
    const dead = await readTopic(deadLetterTopic(group), messages => messages.length >= 2);
    expect(dead.map(({ value }) => value?.toString().includes(poison.id))).toEqual([true, false]);
    const seen = (await effects()).map(({ event_id: id }) => id);
    const expected = [...before!, ...behind!].map(({ id }) => id);
    expect(seen.slice(-expected.length)).toEqual(expected);
    expect(seen).not.toContain(poison.id);
  });
});
