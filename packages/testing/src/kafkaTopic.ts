import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kafka, logLevel } from '@polyclinic/events/kafkajs.ts';
import { startInfrastructure } from '@polyclinic/stack/infrastructure.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { KafkaMessage } from 'kafkajs';

/** A log that keeps silent, for code under test that would otherwise tell of the failures it is put through. */
export const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Where the tests' cluster answers. */
export function testBrokers(): string[] {
  const brokers = process.env['TEST_KAFKA_BROKERS'];
  if (!brokers) throw new Error('TEST_KAFKA_BROKERS is not set: run the tests by `make test-int`.');
  return brokers.split(',');
}

/**
 * A cluster for one test file: whole services name their topics and groups the same everywhere, and would hear of other
 * tests' organizations on the shared one.
 */
export async function ownCluster(): Promise<{ brokers: string[]; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-kafka-'));
  const { kafkaBrokers, stop } = await startInfrastructure({
    dataDir,
    parts: ['kafka'],
    fast: true,
    report: () => undefined,
  });
  return {
    brokers: (kafkaBrokers ?? '').split(','),
    stop: async () => {
      await stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A plain client of the tests' cluster, or of another, apart from the code under test. */
export const plainKafka = (brokers = testBrokers()): Kafka =>
  new Kafka({ clientId: 'tests', brokers, logLevel: logLevel.NOTHING });

/** A topic or group nobody else uses. */
export const ownName = (what: string): string => `${what}-${newId().toLowerCase()}`;

/** Puts messages on a topic as they are. */
export async function send(
  topic: string,
  messages: Array<{ key: string; value: string }>,
  brokers?: string[],
): Promise<void> {
  const producer = plainKafka(brokers).producer({ allowAutoTopicCreation: false });
  await producer.connect();
  await producer.send({ topic, messages });
  await producer.disconnect();
}

/** Reads a topic from its beginning until it holds what is awaited. @throws Error after 30 s */
export async function readTopic(
  topic: string,
  enough: (messages: readonly KafkaMessage[]) => boolean,
): Promise<KafkaMessage[]> {
  const consumer = plainKafka().consumer({ groupId: ownName('reader') });
  const messages: KafkaMessage[] = [];
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: ({ message }) => {
      messages.push(message);
      return Promise.resolve();
    },
  });
  try {
    await eventually(`enough messages of ${topic}`, () => enough(messages));
  } finally {
    await consumer.disconnect();
  }
  return messages;
}

/** Waits until it is so. @throws Error naming what was awaited, after 30 s unless told */
export async function eventually(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  milliseconds = 30_000,
): Promise<void> {
  const until = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error(`Waited ${milliseconds} ms in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
