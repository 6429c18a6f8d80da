import { EntitySchema } from 'typeorm';

/** One entry of a tenant's trail, as stored. */
export interface AuditEvent {
  tenantId: string;
  position: string;
  id: string;
  eventId: string;
  kind: 'CHANGE' | 'ACCESS' | 'ATTEMPT';
  service: string;
  actor: string;
  action: string;
  subjectType: string;
  subjectId: string | null;
  outcome: string;
  details: object;
  traceId: string | null;
  ipAddress: string | null;
  occurredAt: Date;
  previousHash: string;
  hash: string;
}

export const AuditEventTable = new EntitySchema<AuditEvent>({
  name: 'audit_event',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    position: { type: 'bigint', primary: true },
    id: { type: 'text' },
    eventId: { name: 'event_id', type: 'text' },
    kind: { type: 'text' },
    service: { type: 'text' },
    actor: { type: 'text' },
    action: { type: 'text' },
    subjectType: { name: 'subject_type', type: 'text' },
    subjectId: { name: 'subject_id', type: 'text', nullable: true },
    outcome: { type: 'text' },
    details: { type: 'jsonb' },
    traceId: { name: 'trace_id', type: 'text', nullable: true },
    ipAddress: { name: 'ip_address', type: 'text', nullable: true },
    occurredAt: { name: 'occurred_at', type: 'timestamptz' },
    previousHash: { name: 'previous_hash', type: 'text' },
    hash: { type: 'text' },
  },
});
