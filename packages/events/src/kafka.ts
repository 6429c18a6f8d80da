import type { Producer } from 'kafkajs';
import { Kafka, logLevel, Partitioners } from './kafkajs.ts';
import { pauseWhile } from './patience.ts';

export interface EventLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Connects one service to the cluster. Retries never give up; each wait is at most 5 s. */
export const openKafka = (clientId: string, brokers: string[], log: EventLog): Kafka =>
  new Kafka({
    clientId,
    brokers,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries: 8, restartOnFailure: () => Promise.resolve(true) },
    logLevel: logLevel.ERROR,
    logCreator:
      () =>
      ({ log: { message } }) => {
        log.warn({ kafka: message }, 'Kafka client reported a problem');
      },
  });

/** A producer that keeps the order of what it is given and does not double it on a retry. */
export const orderedProducer = (kafka: Kafka): Producer =>
  kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner: Partitioners.DefaultPartitioner });

const PARTITIONS = 3;

/** Makes sure the topics are there; a topic that exists is left as it is. */
export async function ensureTopics(kafka: Kafka, topics: readonly string[]): Promise<void> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const present = new Set(await admin.listTopics());
    const missing = topics.filter(topic => !present.has(topic));
    if (missing.length === 0) return;
    await admin.createTopics({
      topics: missing.map(topic => ({ topic, numPartitions: PARTITIONS })),
      waitForLeaders: true,
    });
  } finally {
    await admin.disconnect();
  }
}

/** Calls `work` until it succeeds or `stopped` says so, waiting 0.5 s, 1 s, 2 s and then 5 s between tries. */
export async function keepTrying(work: () => Promise<void>, stopped: () => boolean, log: EventLog): Promise<void> {
  for (let wait = 500; !stopped(); wait = Math.min(wait * 2, 5_000)) {
    try {
      await work();
      return;
    } catch (error) {
      log.warn(
        { reason: error instanceof Error ? error.name : 'unknown', retryMilliseconds: wait },
        'Kafka is not ready',
      );
      await pauseWhile(() => !stopped(), wait);
    }
  }
}
