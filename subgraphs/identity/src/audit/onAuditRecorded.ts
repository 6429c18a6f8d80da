import type { AuditRecord } from '@polyclinic/events/auditRecorded.v1.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { appendAuditEvents } from './appendAuditEvents.ts';

/** Takes what a service recorded into the tenant's chain, in the order it was recorded. */
export const onAuditRecorded =
  (service: string) =>
  (tx: TenantTx, events: ReadonlyArray<EventEnvelope<AuditRecord>>): Promise<void> =>
    appendAuditEvents(
      tx,
      events.map(({ id, occurredAt, payload }) => ({
        ...payload,
        service,
        eventId: id,
        occurredAt: new Date(occurredAt),
      })),
    );
