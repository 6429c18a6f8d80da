import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import { fromCloudEvent } from '@polyclinic/events/cloudEvent.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { ensureTopics, keepTrying } from '@polyclinic/events/kafka.ts';

export type Listener = (event: EventEnvelope<unknown>) => void;

/** What happens in the services, as it happens, to whoever listens in this process. */
export class LiveEvents {
  readonly #listeners = new Map<string, Set<Listener>>();

  /** Hears events of one type until the returned function is called. */
  listen(type: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(type) ?? new Set();
    this.#listeners.set(type, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  publish(event: EventEnvelope<unknown>): void {
    for (const listener of this.#listeners.get(event.type) ?? []) listener(event);
  }
}

/** Feeds live events from Kafka, from now on; each gateway hears all of them, in a group of its own. */
export function startLiveEvents(
  events: LiveEvents,
  kafka: Kafka,
  topics: string[],
  log: Logger,
): { stop(): Promise<void> } {
  let stopping = false;
  const consumer = kafka.consumer({
    groupId: `gateway-${randomUUID()}`,
    maxWaitTimeInMs: 100,
    sessionTimeout: 20_000,
    rebalanceTimeout: 30_000,
    allowAutoTopicCreation: false,
  });
  const start = async (): Promise<void> => {
    await ensureTopics(kafka, topics);
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: false });
    await consumer.run({
      autoCommit: false,
      eachMessage: ({ message }) => {
        try {
          events.publish(fromCloudEvent(message.value?.toString() ?? ''));
        } catch {
          log.warn({ offset: message.offset }, 'A live event could not be read');
        }
        return Promise.resolve();
      },
    });
  };
  const starting = keepTrying(start, () => stopping, log);
  return {
    stop: async () => {
      stopping = true;
      await starting;
      await consumer.disconnect();
    },
  };
}
