import type { Kafka } from 'kafkajs';
import { deadLetterTopic, ORIGINAL_TOPIC } from './deadLetters.ts';
import { ensureTopics, orderedProducer } from './kafka.ts';

export interface Redriven {
  /** Sent to the topics they came from. */
  sent: number;
  /** Still among the dead letters, for the next time. */
  left: number;
}

/**
 * Sends a service's dead letters back to the topics they came from, oldest first, those that are there now and so many
 * at most. A handler that has done its part knows the event's id; one that fails again sets it aside again.
 */
export async function redrive(kafka: Kafka, group: string, limit: number): Promise<Redriven> {
  const topic = deadLetterTopic(group);
  const reader = `${group}.redrive`;
  await ensureTopics(kafka, [topic]);
  const ends = await endsOf(kafka, topic, reader);
  const waiting = [...ends.values()].reduce((sum, { end, begin }) => sum + Number(end - begin), 0);
  const due = Math.min(waiting, limit);
  const sent = due > 0 ? await sendBack(kafka, { topic, reader, ends, due }) : 0;
  return { sent, left: waiting - due };
}

/** By partition: the first dead letter that was not yet sent back, and the one behind the last. */
type Ends = Map<number, { begin: bigint; end: bigint }>;

async function endsOf(kafka: Kafka, topic: string, groupId: string): Promise<Ends> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const [done] = await admin.fetchOffsets({ groupId, topics: [topic] });
    const committed = new Map(done?.partitions.map(({ partition, offset }) => [partition, BigInt(offset)]));
    const partitions = await admin.fetchTopicOffsets(topic);
    return new Map(
      partitions.map(({ partition, low, high }) => {
        const [first, sent] = [BigInt(low), committed.get(partition) ?? -1n];
        return [partition, { begin: sent > first ? sent : first, end: BigInt(high) }];
      }),
    );
  } finally {
    await admin.disconnect();
  }
}

async function sendBack(
  kafka: Kafka,
  { topic, reader, ends, due }: { topic: string; reader: string; ends: Ends; due: number },
): Promise<number> {
  const producer = orderedProducer(kafka);
  const consumer = kafka.consumer({ groupId: reader, maxWaitTimeInMs: 250 });
  await producer.connect();
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    let [seen, sent] = [0, 0];
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer
        .run({
          autoCommit: false,
          eachMessage: async ({ partition, message: { key, value, headers, offset } }) => {
            if (seen >= due || BigInt(offset) >= (ends.get(partition)?.end ?? 0n)) return;
            const origin = headers?.[ORIGINAL_TOPIC]?.toString();
            if (origin) {
              await producer.send({ topic: origin, messages: [{ key, value }] });
              sent += 1;
            }
            await consumer.commitOffsets([{ topic, partition, offset: String(BigInt(offset) + 1n) }]);
            seen += 1;
            if (seen === due) resolve();
          },
        })
        .catch(reject);
    });
    return sent;
  } finally {
    await consumer.disconnect();
    await producer.disconnect();
  }
}
