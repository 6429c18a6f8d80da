import { z } from 'zod';
import { defineEvent, type EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { EventHub } from './eventHub.ts';

/** A record of one organization. */
export interface RecordName {
  tenantId: string;
  type: 'PATIENT' | 'APPOINTMENT';
  id: string;
}

/** Who has a record open at one gateway: all of them each time, so that a lost message heals with the next. Ids only. */
export const recordViewed = defineEvent('record.viewed.v1', 'gateway.presence', {
  gatewayId: z.string(),
  recordType: z.enum(['PATIENT', 'APPOINTMENT']),
  recordId: z.string(),
  viewers: z.array(z.string()).max(1_000),
});

/** What a gateway says to its own listeners when the viewers of a record, counted over all gateways, became others. */
export const VIEWERS_CHANGED = 'record.viewers.changed';

/** Between two announcements of what did not change, milliseconds; a gateway that misses three is taken for gone. */
export const ANNOUNCE_MILLISECONDS = 20_000;
const BELIEVED_MILLISECONDS = 3 * ANNOUNCE_MILLISECONDS;

export interface PresenceOptions {
  hub: EventHub;
  /** Tells the other gateways. */
  announce: (event: EventEnvelope<unknown>) => void;
  now?: () => number;
}

interface Told {
  viewers: readonly string[];
  believedUntil: number;
}

const keyOf = ({ tenantId, type, id }: RecordName): string => `${tenantId}/${type}/${id}`;

/** Who has which record open, here and at the other gateways (SCH-22). */
export class Presence {
  readonly #gatewayId = newId();
  readonly #hub: EventHub;
  readonly #announce: PresenceOptions['announce'];
  readonly #now: () => number;
  /** Here: how often each viewer has a record open. */
  readonly #here = new Map<string, { record: RecordName; open: Map<string, number> }>();
  /** Elsewhere: what each gateway told of a record. */
  readonly #elsewhere = new Map<string, { record: RecordName; told: Map<string, Told> }>();

  constructor({ hub, announce, now = Date.now }: PresenceOptions) {
    this.#hub = hub;
    this.#announce = announce;
    this.#now = now;
  }

  /** Counts a person as a viewer until the returned function is called. */
  enter(record: RecordName, userId: string): () => void {
    this.#count(record, userId, 1);
    let inside = true;
    return () => {
      if (inside) this.#count(record, userId, -1);
      inside = false;
    };
  }

  /** User ids, each once, in order. */
  viewersOf(record: RecordName): string[] {
    const key = keyOf(record);
    const elsewhere = [...(this.#elsewhere.get(key)?.told.values() ?? [])].flatMap(({ viewers }) => viewers);
    return [...new Set([...(this.#here.get(key)?.open.keys() ?? []), ...elsewhere])].sort();
  }

  /** Hears what a gateway announced; its own voice is passed over. */
  hear(event: EventEnvelope<unknown>): void {
    const read = recordViewed.payload.safeParse(event.payload);
    if (event.type !== recordViewed.type || !read.success || read.data.gatewayId === this.#gatewayId) return;
    const { gatewayId, recordType: type, recordId: id, viewers } = read.data;
    const record: RecordName = { tenantId: event.tenantId, type, id };
    this.#changing(record, () => {
      const known = this.#elsewhere.get(keyOf(record)) ?? { record, told: new Map<string, Told>() };
      if (viewers.length === 0) known.told.delete(gatewayId);
      else known.told.set(gatewayId, { viewers, believedUntil: this.#now() + BELIEVED_MILLISECONDS });
      if (known.told.size === 0) this.#elsewhere.delete(keyOf(record));
      else this.#elsewhere.set(keyOf(record), known);
    });
  }

  /** Says again who is here, and forgets the gateways that no longer do. Called every `ANNOUNCE_MILLISECONDS`. */
  refresh(): void {
    for (const { record } of this.#here.values()) this.#tellOthers(record);
    for (const [key, { record, told }] of this.#elsewhere)
      this.#changing(record, () => {
        for (const [gatewayId, { believedUntil }] of told) if (believedUntil < this.#now()) told.delete(gatewayId);
        if (told.size === 0) this.#elsewhere.delete(key);
      });
  }

  #count(record: RecordName, userId: string, difference: 1 | -1): void {
    const key = keyOf(record);
    this.#changing(record, () => {
      const { open } = this.#here.get(key) ?? { open: new Map<string, number>() };
      const count = (open.get(userId) ?? 0) + difference;
      if (count > 0) open.set(userId, count);
      else open.delete(userId);
      if (open.size > 0) this.#here.set(key, { record, open });
      else this.#here.delete(key);
    });
    this.#tellOthers(record);
  }

  #tellOthers(record: RecordName): void {
    const viewers = [...(this.#here.get(keyOf(record))?.open.keys() ?? [])];
    const { type: recordType, id: recordId } = record;
    const payload = { gatewayId: this.#gatewayId, recordType, recordId, viewers };
    this.#announce(this.#envelope(recordViewed.type, record, payload));
  }

  /** Makes a change and tells the listeners here when the viewers are others than before. */
  #changing(record: RecordName, change: () => void): void {
    const before = this.viewersOf(record).join();
    change();
    if (this.viewersOf(record).join() === before) return;
    const { type: recordType, id: recordId } = record;
    this.#hub.say(this.#envelope(VIEWERS_CHANGED, record, { recordType, recordId }));
  }

  #envelope(type: string, { tenantId, id }: RecordName, payload: object): EventEnvelope<unknown> {
    const occurredAt = new Date(this.#now()).toISOString();
    return { id: newId(), type, tenantId, subjectId: id, traceId: '', parentId: null, occurredAt, payload };
  }
}
