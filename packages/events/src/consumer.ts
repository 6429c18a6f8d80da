import type { Consumer, Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { deadLetterTopic } from './deadLetters.ts';
import { deliver, stretchesOf } from './deliver.ts';
import type { Reaction } from './handleOnce.ts';
import { ensureTopics, keepTrying, orderedProducer, type EventLog } from './kafka.ts';
import { atMost, STOP_MILLISECONDS } from './patience.ts';

export interface ConsumerOptions {
  /** Consumer group: the service's name. */
  group: string;
  db: DataSource;
  kafka: Kafka;
  reactions: readonly Reaction[];
  /** Lets events gather before they are fetched, for reactions that take batches and may lag by a second. */
  gathers?: boolean | undefined;
  log: EventLog;
}

export interface EventConsumer {
  /** Whether the group is joined and fetching. */
  running(): boolean;
  stop(): Promise<void>;
}

/** Partitions worked on at once: one that waits for its predecessor elsewhere must not hold up that one. */
const CONCURRENT_PARTITIONS = 24;

/** A fetch is answered once this much has come, or this time has passed. */
const AT_ONCE = { minBytes: 1, maxWaitTimeInMs: 250 };
const GATHERED = { minBytes: 256 * 1_024, maxWaitTimeInMs: 1_000 };

/** Runs a service's reactions until stopped. Order is kept per subject; one bad event never stops those behind it. */
export function startConsumer({ group, db, kafka, reactions, gathers, log }: ConsumerOptions): EventConsumer {
  let stopping = false;
  let joined = false;
  const topics = [...new Set(reactions.map(({ contract }) => contract.topic))];
  const consumer: Consumer = kafka.consumer({
    groupId: group,
    ...(gathers ? GATHERED : AT_ONCE),
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
      eachBatchAutoResolve: false,
      eachBatch: async ({ batch, heartbeat, resolveOffset, commitOffsetsIfNecessary, isRunning, isStale }) => {
        const { topic, messages } = batch;
        const own = reactions.filter(({ contract }) => contract.topic === topic);
        const going = (): boolean => isRunning() && !isStale();
        const delivery = { topic, reactions: own, db, group, producer, log, heartbeat, going };
        for (const stretch of stretchesOf(messages, own)) {
          if (!going() || !(await deliver(delivery, stretch))) return;
          resolveOffset(stretch.at(-1)!.offset);
          await heartbeat();
          await commitOffsetsIfNecessary();
        }
      },
    });
  };
  const starting = keepTrying(start, () => stopping, log);

  return {
    running: () => joined,
    stop: async () => {
      stopping = true;
      // A client that looks for a broker in vain does not hear that it shall stop.
      await atMost(
        STOP_MILLISECONDS,
        (async () => {
          await starting;
          await consumer.disconnect();
          await producer.disconnect();
        })(),
      );
    },
  };
}
