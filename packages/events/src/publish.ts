import { activeSpan, inSpan } from '@polyclinic/telemetry/tracing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { EventContract, PayloadOf } from './defineEvent.ts';

/** Records an event in the caller's transaction; the relay sends it to Kafka after the commit. */
export const publish = <C extends EventContract>(
  tx: TenantTx,
  contract: C,
  subjectId: string,
  payload: PayloadOf<C>,
): Promise<void> =>
  inSpan({ name: `publish ${contract.type}`, kind: 'PRODUCER' }, async () => {
    await tx.query(INSERT, [
      newId(),
      tx.scope.tenantId,
      contract.topic,
      contract.type,
      subjectId,
      tx.scope.traceId,
      activeSpan()?.spanId ?? null,
      contract.payload.parse(payload),
    ]);
  });

const INSERT = `insert into outbox (id, tenant_id, topic, type, subject_id, trace_id, parent_id, payload)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
