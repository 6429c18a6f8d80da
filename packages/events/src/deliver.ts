import type { KafkaMessage, Producer } from 'kafkajs';
import type { DataSource } from 'typeorm';
import { fromCloudEvent } from './cloudEvent.ts';
import { setAside } from './deadLetters.ts';
import type { EventEnvelope } from './defineEvent.ts';
import type { Reaction } from './handleOnce.ts';
import type { EventLog } from './kafka.ts';
import { pauseWhile } from './patience.ts';

/** What the messages of one partition are handled with. */
export interface Delivery {
  topic: string;
  /** Those to this topic. */
  reactions: readonly Reaction[];
  db: DataSource;
  group: string;
  producer: Producer;
  log: EventLog;
  heartbeat: () => Promise<void>;
  /** False once the consumer stops or the partition went elsewhere. */
  going: () => boolean;
}

/** Tries of one event before it is set aside, and the wait before each further one. */
const WAITS_MILLISECONDS = [100, 400, 1_600, 5_000];

/** Events that share a transaction at most. */
const BATCH = 200;

/** Errors that say the database is away: the event waits for it, however long, instead of being set aside. */
const OUTAGE = /ECONNREFUSED|ECONNRESET|terminated|Connection|57P0|shutting down|starting up/i;

const isOutage = (error: unknown): boolean =>
  error instanceof Error && OUTAGE.test(`${(error as { code?: string }).code ?? ''} ${error.message}`);

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const read = (message: KafkaMessage): EventEnvelope<unknown> => fromCloudEvent(message.value?.toString() ?? '');

/** The messages of a partition in stretches: neighbours of one type whose reactions all take batches, else each alone. */
export function stretchesOf(messages: readonly KafkaMessage[], reactions: readonly Reaction[]): KafkaMessage[][] {
  const stretches: KafkaMessage[][] = [];
  let type: string | null = null;
  for (const message of messages) {
    const own = batchType(message, reactions);
    const open = stretches.at(-1);
    if (open && own !== null && own === type && open.length < BATCH) open.push(message);
    else stretches.push([message]);
    type = own;
  }
  return stretches;
}

function batchType(message: KafkaMessage, reactions: readonly Reaction[]): string | null {
  try {
    const { type } = read(message);
    return reactions.every(({ contract, runMany }) => contract.type !== type || runMany) ? type : null;
  } catch {
    return null;
  }
}

/**
 * Handles a stretch, each tenant's part in one transaction. A part that fails is handled event by event, so that a bad
 * event goes to the dead letters alone.
 * @returns False when it was told to stop first: what was not handled is delivered again.
 */
export async function deliver(delivery: Delivery, stretch: readonly KafkaMessage[]): Promise<boolean> {
  if (stretch.length === 1) return deliverOne(delivery, stretch[0]!);
  const messages = stretch.map(message => ({ message, event: read(message) }));
  for (const part of Map.groupBy(messages, ({ event }) => event.tenantId).values()) {
    if (
      await handledTogether(
        delivery,
        part.map(({ event }) => event),
      )
    )
      continue;
    for (const { message } of part) if (!(await deliverOne(delivery, message))) return false;
  }
  return true;
}

async function handledTogether(
  { db, reactions, topic, log }: Delivery,
  events: ReadonlyArray<EventEnvelope<unknown>>,
): Promise<boolean> {
  try {
    for (const { contract, runMany } of reactions) if (contract.type === events[0]?.type) await runMany?.(db, events);
    return true;
  } catch (error) {
    log.warn({ topic, events: events.length, reason: nameOf(error) }, 'A batch was not handled; now one by one');
    return false;
  }
}

async function deliverOne(delivery: Delivery, message: KafkaMessage): Promise<boolean> {
  const { topic, reactions, db, log } = delivery;
  for (let attempt = 0; delivery.going(); attempt++) {
    try {
      const event = read(message);
      for (const reaction of reactions) if (reaction.contract.type === event.type) await reaction.run(db, event);
      return true;
    } catch (error) {
      const reason = nameOf(error);
      log.warn({ topic, offset: message.offset, attempt, reason }, 'An event was not handled');
      if (attempt >= WAITS_MILLISECONDS.length && !isOutage(error)) {
        await setAside(delivery, topic, { message, reason });
        return true;
      }
      await delivery.heartbeat();
      await pauseWhile(delivery.going, WAITS_MILLISECONDS[Math.min(attempt, WAITS_MILLISECONDS.length - 1)] ?? 0);
    }
  }
  return false;
}
