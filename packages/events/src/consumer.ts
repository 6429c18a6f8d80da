import type { Consumer, Kafka, KafkaMessage, Producer } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { fromCloudEvent } from './cloudEvent.ts';
import type { Reaction } from './handleOnce.ts';
import { ensureTopics, keepTrying, orderedProducer, type EventLog } from './kafka.ts';

export interface ConsumerOptions {
  /** Consumer group: the service's name. */
  group: string;
  db: DataSource;
  kafka: Kafka;
  reactions: readonly Reaction[];
  log: EventLog;
}

export interface EventConsumer {
  /** Whether the group is joined and fetching. */
  running(): boolean;
  stop(): Promise<void>;
}

/** Partitions worked on at once: one that waits for its predecessor elsewhere must not hold up that one. */
const CONCURRENT_PARTITIONS = 24;

/** Tries of one event before it is set aside, and the wait before each further one. */
const WAITS_MILLISECONDS = [100, 400, 1_600, 5_000];

export const deadLetterTopic = (group: string): string => `${group}.dead-letters`;

/** Runs a service's reactions until stopped. Order is kept per subject; one bad event never stops those behind it. */
export function startConsumer({ group, db, kafka, reactions, log }: ConsumerOptions): EventConsumer {
  let stopping = false;
  let joined = false;
  const topics = [...new Set(reactions.map(({ contract }) => contract.topic))];
  const consumer: Consumer = kafka.consumer({
    groupId: group,
    maxWaitTimeInMs: 250,
    sessionTimeout: 20_000,
    rebalanceTimeout: 30_000,
    allowAutoTopicCreation: false,
  });
  const producer = orderedProducer(kafka);
  consumer.on(consumer.events.GROUP_JOIN, () => (joined = true));
  consumer.on(consumer.events.CRASH, () => (joined = false));

  const start = async (): Promise<void> => {
    await ensureTopics(kafka, [...topics, deadLetterTopic(group)]);
    await producer.connect();
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    await consumer.run({
      partitionsConsumedConcurrently: CONCURRENT_PARTITIONS,
      eachMessage: async ({ message, topic, heartbeat }) => {
        await deliver({ message, topic, heartbeat, reactions, db, group, producer, log });
      },
    });
  };
  const starting = keepTrying(start, () => stopping, log);

  return {
    running: () => joined,
    stop: async () => {
      stopping = true;
      await starting;
      await consumer.disconnect();
      await producer.disconnect();
    },
  };
}

interface Delivery {
  message: KafkaMessage;
  topic: string;
  heartbeat: () => Promise<void>;
  reactions: readonly Reaction[];
  db: DataSource;
  group: string;
  producer: Producer;
  log: EventLog;
}

/** Errors that say the database is away: the event waits for it, however long, instead of being set aside. */
const OUTAGE = /ECONNREFUSED|ECONNRESET|terminated|Connection|57P0|shutting down|starting up/i;

const isOutage = (error: unknown): boolean =>
  error instanceof Error && OUTAGE.test(`${(error as { code?: string }).code ?? ''} ${error.message}`);

async function deliver(delivery: Delivery): Promise<void> {
  const { message, reactions, db, log, heartbeat } = delivery;
  for (let attempt = 0; ; attempt++) {
    try {
      const event = fromCloudEvent(message.value?.toString() ?? '');
      for (const reaction of reactions.filter(({ contract }) => contract.type === event.type))
        await reaction.run(db, event);
      return;
    } catch (error) {
      const wait = WAITS_MILLISECONDS[Math.min(attempt, WAITS_MILLISECONDS.length - 1)] ?? 0;
      const last = attempt >= WAITS_MILLISECONDS.length && !isOutage(error);
      const reason = error instanceof Error ? error.name : 'unknown';
      log.warn({ topic: delivery.topic, offset: message.offset, attempt, reason }, 'An event was not handled');
      if (last) {
        await setAside(delivery, reason);
        return;
      }
      await heartbeat();
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
}

async function setAside({ producer, group, topic, message, log }: Delivery, reason: string): Promise<void> {
  await producer.send({
    topic: deadLetterTopic(group),
    messages: [{ key: message.key, value: message.value, headers: { 'original-topic': topic, reason } }],
  });
  log.error({ topic, offset: message.offset, reason }, 'An event went to the dead-letter topic');
}
