import type { DataSource } from 'typeorm';
import { inSpan } from '@polyclinic/telemetry/tracing.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { EventContract, EventEnvelope, EventOf } from './defineEvent.ts';

export type Handle<C extends EventContract> = (tx: TenantTx, event: EventOf<C>) => Promise<void>;
/** Takes events of one tenant together, in the order they were announced, none of them handled before. */
export type HandleMany<C extends EventContract> = (tx: TenantTx, events: Array<EventOf<C>>) => Promise<void>;

/** One consumed event and this service's reaction to it. */
export interface Reaction {
  contract: EventContract;
  /** Unique in the service; part of the inbox's key, so it is never renamed. */
  name: string;
  run(db: DataSource, event: EventEnvelope<unknown>): Promise<void>;
  /** Only of a projection: takes an event that was taken before once more. */
  again?(db: DataSource, event: EventEnvelope<unknown>): Promise<void>;
  /** Only of a reaction that takes batches: all in one transaction, therefore of one tenant. */
  runMany?(db: DataSource, events: ReadonlyArray<EventEnvelope<unknown>>): Promise<void>;
}

/** Ties a handler to an event; a table of these is a service's `events.ts`. */
export const on = <C extends EventContract>(contract: C, name: string, handle: Handle<C>): Reaction => ({
  contract,
  name,
  run: (db, event) => handleOnce(db, { contract, name, handle }, event),
});

/**
 * The same for a handler that only writes down what is announced, the later over the earlier: what it keeps can be made
 * again from the topic (`rebuild`).
 */
export const keep = <C extends EventContract>(contract: C, name: string, handle: Handle<C>): Reaction => ({
  ...on(contract, name, handle),
  again: (db, event) =>
    inTenant(db, eventScope(event), tx =>
      handle(tx, { ...event, payload: contract.payload.parse(event.payload) } as EventOf<C>),
    ),
});

/** The same for a handler that takes many at once: for events that come by the thousand and must not lag. */
export const onBatch = <C extends EventContract>(contract: C, name: string, handle: HandleMany<C>): Reaction => {
  const runMany: Reaction['runMany'] = (db, events) => handleManyOnce(db, { contract, name, handle }, events);
  return { contract, name, run: (db, event) => runMany(db, [event]), runMany };
};

/** What a handler acts as: the event's tenant, all its clinics, the event as the actor. A batch is traced to its first. */
export const eventScope = (event: EventEnvelope<unknown>): TenantScope => ({
  tenantId: event.tenantId,
  clinicIds: 'ALL',
  actor: `event:${event.type}`,
  traceId: event.traceId,
  ipAddress: null,
});

/** Handles one delivered event exactly once: the handler's writes and its mark commit together. */
export const handleOnce = <C extends EventContract>(
  db: DataSource,
  { contract, name, handle }: { contract: C; name: string; handle: Handle<C> },
  event: EventEnvelope<unknown>,
): Promise<void> =>
  handleManyOnce(db, { contract, name, handle: (tx, [only]) => (only ? handle(tx, only) : Promise.resolve()) }, [
    event,
  ]);

const MARK = `insert into inbox (tenant_id, event_id, handler) select $1, unnest($2::text[]), $3
  on conflict do nothing returning event_id`;

/** Handles delivered events of one tenant exactly once: the handler's writes and all their marks commit together. */
export async function handleManyOnce<C extends EventContract>(
  db: DataSource,
  { contract, name, handle }: { contract: C; name: string; handle: HandleMany<C> },
  events: ReadonlyArray<EventEnvelope<unknown>>,
): Promise<void> {
  const [first] = events;
  if (!first) return;
  if (events.some(({ tenantId }) => tenantId !== first.tenantId)) throw new Error('A batch is of one tenant.');
  const parsed = events.map(event => ({ ...event, payload: contract.payload.parse(event.payload) }) as EventOf<C>);
  const byId = new Map(parsed.map(event => [event.id, event]));
  const parent = first.parentId === null ? null : { traceId: first.traceId, spanId: first.parentId };
  const title = { name: `process ${contract.type}`, kind: 'CONSUMER', parent, attributes: { handler: name } } as const;
  const work = async (tx: TenantTx): Promise<void> => {
    const marked: Array<{ event_id: string }> = await tx.query(MARK, [first.tenantId, [...byId.keys()], name]);
    const fresh = new Set(marked.map(({ event_id: id }) => id));
    const due = [...byId.values()].filter(({ id }) => fresh.has(id));
    if (due.length > 0) await handle(tx, due);
  };
  await inSpan(title, () => inTenant(db, eventScope(first), work));
}
