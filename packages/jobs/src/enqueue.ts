import { activeSpan, inSpan } from '@polyclinic/telemetry/tracing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { JobKind } from './jobKind.ts';

const INSERT = `insert into job (tenant_id, id, kind, subject_id, trace_id, parent_id) values ($1, $2, $3, $4, $5, $6)`;

/** Enqueues a job in the caller's transaction: it runs after the commit, or never. @param subjectId what it is about, a ULID */
export const enqueue = (tx: TenantTx, { name }: JobKind, subjectId: string): Promise<void> =>
  inSpan({ name: `enqueue ${name}`, kind: 'PRODUCER' }, async () => {
    const { tenantId, traceId } = tx.scope;
    await tx.query(INSERT, [tenantId, newId(), name, subjectId, traceId, activeSpan()?.spanId ?? null]);
  });
