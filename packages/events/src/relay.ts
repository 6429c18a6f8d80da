import { setTimeout as sleep } from 'node:timers/promises';
import type { Kafka, Producer } from 'kafkajs';
import { ServiceClient } from '@polyclinic/tenancy/serviceClient.ts';
import { recordSpan } from '@polyclinic/telemetry/tracing.ts';
import { alarm } from './alarm.ts';
import { toCloudEvent } from './cloudEvent.ts';
import { ensureTopics, keepTrying, orderedProducer, type EventLog } from './kafka.ts';
import { atMost, STOP_MILLISECONDS } from './patience.ts';

export interface RelayOptions {
  /** The app role's URL; the relay steps into `<schema>_relay` to read every tenant's events. */
  url: string;
  schema: string;
  topics: readonly string[];
  kafka: Kafka;
  log: EventLog;
}

export interface Relay {
  stop(): Promise<void>;
}

interface OutboxRow {
  position: string;
  id: string;
  tenant_id: string;
  topic: string;
  type: string;
  subject_id: string;
  trace_id: string;
  parent_id: string | null;
  payload: unknown;
  occurred_at: Date;
}

const BATCH = 200;
/** Catches what a lost NOTIFY would have told, milliseconds. */
const POLL_MILLISECONDS = 1_000;
/** From one batch to the next at least, unless it was full: under load a batch holds more than one event, milliseconds. */
const GATHER_MILLISECONDS = 50;

/**
 * Sends a schema's outbox to Kafka until stopped, in order, woken by NOTIFY. Of several relays of one schema only one
 * sends at a time (advisory lock). An event leaves the outbox after Kafka has it, so a kill in between sends it again
 * and consumers recognise it by its id (DAT-21).
 */
export function startRelay(options: RelayOptions): Relay {
  let stopping = false;
  const work = alarm(POLL_MILLISECONDS);
  const stopped = (): boolean => stopping;

  const session = async (): Promise<void> => {
    const producer = orderedProducer(options.kafka);
    const client = new ServiceClient({
      connectionString: options.url,
      application_name: `${options.schema}_relay`,
      options: `-c search_path=${options.schema},public`,
      connectionTimeoutMillis: 5_000,
      pipeline: true,
    });
    client.on('error', work.ring);
    client.on('notification', work.ring);
    try {
      await client.connect();
      await ensureTopics(options.kafka, options.topics);
      await producer.connect();
      await client.query(`listen ${options.schema}_outbox`);
      while (!stopping) {
        const sent = await sendBatch(client, producer, options.schema);
        if (sent < BATCH) await Promise.all([work.wait(), sleep(GATHER_MILLISECONDS)]);
      }
    } finally {
      await client.end().catch(() => undefined);
      await producer.disconnect().catch(() => undefined);
    }
  };

  const running = (async () => {
    while (!stopping) await keepTrying(session, stopped, options.log);
  })();

  return {
    stop: async () => {
      stopping = true;
      work.ring();
      // Unsent events are in the outbox still: their transaction is undone when the process ends.
      await atMost(STOP_MILLISECONDS, running);
    },
  };
}

async function sendBatch(client: ServiceClient, producer: Producer, schema: string): Promise<number> {
  client.sendAhead('begin');
  client.sendAhead(`set local role ${schema}_relay`);
  try {
    // Asked in one go: PostgreSQL reads the outbox after it gave the lock, and where it did not, nobody looks at the rows.
    const [lock, outbox] = await Promise.all([
      client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock(hashtext($1)) as mine', [`${schema}_outbox`]),
      client.query<OutboxRow>('select * from outbox order by position limit $1', [BATCH]),
    ]);
    const rows = lock.rows[0]?.mine ? outbox.rows : [];
    if (rows.length > 0) {
      const startedAt = new Date();
      await producer.sendBatch({ topicMessages: byTopic(schema, rows) });
      for (const row of rows) tellSent(row, startedAt);
      client.sendAhead('delete from outbox where position = any ($1)', [rows.map(({ position }) => position)]);
    }
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function tellSent({ topic, trace_id: traceId, parent_id: spanId }: OutboxRow, startedAt: Date): void {
  if (spanId) recordSpan({ name: `send ${topic}`, kind: 'PRODUCER', parent: { traceId, spanId } }, startedAt);
}

function byTopic(schema: string, rows: readonly OutboxRow[]) {
  return [...Map.groupBy(rows, ({ topic }) => topic)].map(([topic, events]) => ({
    topic,
    messages: events.map(row => ({
      key: row.subject_id,
      value: toCloudEvent(schema, {
        id: row.id,
        type: row.type,
        tenantId: row.tenant_id,
        subjectId: row.subject_id,
        traceId: row.trace_id,
        parentId: row.parent_id,
        occurredAt: row.occurred_at.toISOString(),
        payload: row.payload,
      }),
    })),
  }));
}
