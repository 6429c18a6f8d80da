import type { DataSource } from 'typeorm';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { EventContract, EventEnvelope, EventOf } from './defineEvent.ts';

export type Handle<C extends EventContract> = (tx: TenantTx, event: EventOf<C>) => Promise<void>;

/** One consumed event and this service's reaction to it. */
export interface Reaction {
  contract: EventContract;
  /** Unique in the service; part of the inbox's key, so it is never renamed. */
  name: string;
  run(db: DataSource, event: EventEnvelope<unknown>): Promise<void>;
}

/** Ties a handler to an event; a table of these is a service's `events.ts`. */
export const on = <C extends EventContract>(contract: C, name: string, handle: Handle<C>): Reaction => ({
  contract,
  name,
  run: (db, event) => handleOnce(db, { contract, name, handle }, event),
});

/** What a handler acts as: the event's tenant, all its clinics, the event as the actor. */
export const eventScope = (event: EventEnvelope<unknown>): TenantScope => ({
  tenantId: event.tenantId,
  clinicIds: 'ALL',
  actor: `event:${event.type}`,
  traceId: event.traceId,
  ipAddress: null,
});

/** Handles one delivered event exactly once: the handler's writes and its mark commit together. */
export async function handleOnce<C extends EventContract>(
  db: DataSource,
  { contract, name, handle }: { contract: C; name: string; handle: Handle<C> },
  event: EventEnvelope<unknown>,
): Promise<void> {
  const payload = contract.payload.parse(event.payload) as EventOf<C>['payload'];
  await inTenant(db, eventScope(event), async tx => {
    const marked: unknown[] = await tx.query(
      'insert into inbox (tenant_id, event_id, handler) values ($1, $2, $3) on conflict do nothing returning event_id',
      [event.tenantId, event.id, name],
    );
    if (marked.length > 0) await handle(tx, { ...event, payload });
  });
}
