import { Kafka, logLevel, Partitioners } from '@polyclinic/events/kafkajs.ts';
import { waitUntil } from './waitUntil.ts';

/** A name no service uses; it exists only to make the broker create its internal topics. */
const WARM = '__polyclinic_warm';

function connect(brokers: string): Kafka {
  return new Kafka({
    clientId: 'polyclinic-stack',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 10_000,
    retry: { retries: 2, initialRetryTime: 50 },
  });
}

/**
 * Resolves when the brokers answer and both coordinators serve. An open port is not enough: the first use of groups
 * and of transactions creates their topics, and clients that come earlier give up.
 */
export async function warmKafka(brokers: string, givenUp: () => string | null = () => null): Promise<void> {
  const kafka = connect(brokers);
  const admin = kafka.admin();
  const producer = kafka.producer({
    transactionalId: WARM,
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: Partitioners.DefaultPartitioner,
  });
  const wait = { what: 'Kafka', timeoutMs: 90_000, givenUp, everyMs: 100 };
  try {
    await waitUntil(async () => {
      await admin.connect();
      return (await admin.describeCluster()).brokers.length > 0;
    }, wait);
    await waitUntil(() => admin.describeGroups([WARM]).then(() => true), wait);
    await producer.connect();
    await waitUntil(async () => {
      const transaction = await producer.transaction();
      await transaction.abort();
      return true;
    }, wait);
  } finally {
    await Promise.allSettled([producer.disconnect(), admin.disconnect()]);
  }
}

const PARTITIONS = 3;
const FOR_GOOD = [
  { name: 'retention.ms', value: '-1' },
  { name: 'retention.bytes', value: '-1' },
];

/** Creates the topics that are not there yet; the others keep their settings. `kept` ones never lose a message. */
export async function createTopics(brokers: string, topics: string[], kept: string[] = []): Promise<void> {
  const admin = connect(brokers).admin();
  await admin.connect();
  try {
    const present = new Set(await admin.listTopics());
    const missing = topics.filter(topic => !present.has(topic));
    if (missing.length === 0) return;
    // -1: the brokers' own default, which is 1 on the embedded node and more on a cluster.
    const wanted = missing.map(topic => ({
      topic,
      numPartitions: PARTITIONS,
      replicationFactor: -1,
      ...(kept.includes(topic) && { configEntries: FOR_GOOD }),
    }));
    await admin.createTopics({ waitForLeaders: true, topics: wanted });
  } finally {
    await admin.disconnect();
  }
}
