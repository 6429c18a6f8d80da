import type { Kafka } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { newId } from '@polyclinic/tenancy/id.ts';
import { fromCloudEvent } from './cloudEvent.ts';
import type { Reaction } from './handleOnce.ts';

interface Rebuilding {
  kafka: Kafka;
  db: DataSource;
  /** The service whose projections are made again. */
  service: string;
  reactions: readonly Reaction[];
}

/**
 * Makes a service's projections again: gives every event that is still on their topics to what `keep`s it, in the order of
 * its partition, until nothing is left. Beside a running service it is safe: what is announced meanwhile is on the topic
 * too and comes last.
 * @returns how many events were taken
 */
export async function rebuild({ kafka, db, service, reactions }: Rebuilding): Promise<number> {
  const keeping = reactions.filter(({ again }) => again);
  const topics = [...new Set(keeping.map(({ contract }) => contract.topic))];
  if (topics.length === 0) return 0;
  const left = await Left.of(kafka, topics);
  try {
    return (await left.isNothing()) ? 0 : await takeAgain({ kafka, db, service, reactions: keeping }, topics, left);
  } finally {
    await left.close();
  }
}

async function takeAgain({ kafka, db, service, reactions }: Rebuilding, topics: string[], left: Left): Promise<number> {
  const groupId = `${service}.rebuild.${newId()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 250, allowAutoTopicCreation: false });
  let taken = 0;
  await consumer.connect();
  try {
    await consumer.subscribe({ topics, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer
        .run({
          autoCommit: false,
          eachMessage: async ({ topic, partition, message }) => {
            const event = fromCloudEvent(message.value?.toString() ?? '');
            for (const { contract, again } of reactions) {
              if (contract.topic !== topic || contract.type !== event.type) continue;
              await again?.(db, event);
              taken += 1;
            }
            left.read(topic, partition, BigInt(message.offset));
            if (await left.isNothing()) resolve();
          },
        })
        .catch(reject);
    });
    return taken;
  } finally {
    await consumer.disconnect();
    await left.forget(groupId);
  }
}

/** How far topics were read, and whether more has come. */
class Left {
  readonly #admin;
  readonly #next = new Map<string, bigint>();
  readonly #topics: readonly string[];
  #ends = new Map<string, bigint>();

  private constructor(kafka: Kafka, topics: readonly string[]) {
    this.#admin = kafka.admin();
    this.#topics = topics;
  }

  static async of(kafka: Kafka, topics: readonly string[]): Promise<Left> {
    const left = new Left(kafka, topics);
    await left.#admin.connect();
    for (const topic of topics)
      for (const { partition, low } of await left.#admin.fetchTopicOffsets(topic))
        left.#next.set(`${topic} ${partition}`, BigInt(low));
    return left;
  }

  read(topic: string, partition: number, offset: bigint): void {
    this.#next.set(`${topic} ${partition}`, offset + 1n);
  }

  /** Whether all is read that is there at this moment. */
  async isNothing(): Promise<boolean> {
    if (!this.#isAtEnds()) return false;
    for (const topic of this.#topics)
      for (const { partition, high } of await this.#admin.fetchTopicOffsets(topic))
        this.#ends.set(`${topic} ${partition}`, BigInt(high));
    return this.#isAtEnds();
  }

  #isAtEnds = (): boolean => [...this.#ends].every(([place, end]) => (this.#next.get(place) ?? 0n) >= end);

  /** The group that read has no further use. */
  async forget(groupId: string): Promise<void> {
    await this.#admin.deleteGroups([groupId]);
  }

  close(): Promise<void> {
    return this.#admin.disconnect();
  }
}
