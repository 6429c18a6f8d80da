import { randomUUID } from 'node:crypto';
import type { Consumer, Kafka } from 'kafkajs';
import { fromCloudEvent } from '@polyclinic/events/cloudEvent.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { ensureTopics, keepTrying, type EventLog } from '@polyclinic/events/kafka.ts';
import { atMost, STOP_MILLISECONDS } from '@polyclinic/events/patience.ts';
import type { Beginning, EventHub } from './eventHub.ts';
import { topicOf } from './positions.ts';

export interface KafkaFeedOptions {
  kafka: Kafka;
  hub: EventHub;
  topics: readonly string[];
  /** Topics beside the hub, heard from now on, whose messages are of no use later. */
  passing: ReadonlyMap<string, (event: EventEnvelope<unknown>) => void>;
  /** Events of each partition to read back at the start. */
  readBack: number;
  log: EventLog;
}

/**
 * Feeds the hub from Kafka; each gateway hears everything, in a group of its own that keeps no offsets there. After a
 * rebalance or a lost connection it goes on where the hub is.
 */
export function startKafkaFeed(options: KafkaFeedOptions): { stop(): Promise<void> } {
  const { kafka, hub, passing, log } = options;
  const topics = [...options.topics, ...passing.keys()];
  let stopping = false;
  let begun = false;
  const consumer = kafka.consumer({
    groupId: `gateway-${randomUUID()}`,
    maxWaitTimeInMs: 100,
    sessionTimeout: 20_000,
    rebalanceTimeout: 30_000,
    allowAutoTopicCreation: false,
  });
  consumer.on(consumer.events.GROUP_JOIN, () => goOn(consumer, hub));
  const start = async (): Promise<void> => {
    await ensureTopics(kafka, topics);
    if (!begun) hub.begin(await beginnings(options));
    begun = true;
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: false });
    await consumer.run({
      autoCommit: false,
      eachMessage: ({ topic, partition, message }) => {
        const event = read(message.value, log);
        const pass = passing.get(topic);
        if (!pass) hub.take(topic, partition, Number(message.offset), event);
        else if (event) pass(event);
        return Promise.resolve();
      },
    });
  };
  const starting = keepTrying(start, () => stopping, log);
  return {
    stop: async () => {
      stopping = true;
      await atMost(
        STOP_MILLISECONDS,
        starting.then(() => consumer.disconnect()),
      );
    },
  };
}

async function beginnings({ kafka, topics, readBack }: KafkaFeedOptions): Promise<Beginning[]> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const found = await Promise.all(
      topics.map(async topic =>
        (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({
          topic,
          partition,
          readBackFrom: Math.max(Number(low), Number(high) - readBack),
          newFrom: Number(high),
        })),
      ),
    );
    return found.flat();
  } finally {
    await admin.disconnect();
  }
}

function goOn(consumer: Consumer, hub: EventHub): void {
  for (const [key, offset] of Object.entries(hub.positions)) {
    const topic = topicOf(key);
    consumer.seek({ topic, partition: Number(key.slice(topic.length + 1)), offset: String(offset + 1) });
  }
}

/** @returns Null for what is no event of ours: its place counts as heard all the same */
function read(value: Buffer | null, log: EventLog): EventEnvelope<unknown> | null {
  try {
    return fromCloudEvent(value?.toString() ?? '');
  } catch {
    log.warn({}, 'A live event could not be read');
    return null;
  }
}
