import type { KafkaMessage, Producer } from 'kafkajs';
import type { EventLog } from './kafka.ts';

/** Where a service's events go that it could not handle. */
export const deadLetterTopic = (group: string): string => `${group}.dead-letters`;

/** Which of its topic's messages an event was, kept beside it when it is set aside. */
export const ORIGINAL_TOPIC = 'original-topic';

export interface Morgue {
  group: string;
  producer: Producer;
  log: EventLog;
}

/** Sets one event aside with its topic and the name of what was thrown, so that those behind it go on. */
export async function setAside(
  { group, producer, log }: Morgue,
  topic: string,
  { message, reason }: { message: KafkaMessage; reason: string },
): Promise<void> {
  await producer.send({
    topic: deadLetterTopic(group),
    messages: [{ key: message.key, value: message.value, headers: { [ORIGINAL_TOPIC]: topic, reason } }],
  });
  log.error({ topic, offset: message.offset, reason }, 'An event went to the dead-letter topic');
}
