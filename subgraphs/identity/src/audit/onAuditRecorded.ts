import type { AuditRecord } from '@polyclinic/events/auditRecorded.v1.ts';
import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { appendAuditEvents } from './appendAuditEvents.ts';

/** Takes what a service recorded into the tenant's chain. */
export const onAuditRecorded =
  (service: string) =>
  (tx: TenantTx, { id, occurredAt, payload }: EventEnvelope<AuditRecord>): Promise<void> =>
    appendAuditEvents(tx, [{ ...payload, service, eventId: id, occurredAt: new Date(occurredAt) }]);
