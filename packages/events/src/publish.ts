import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { EventContract, PayloadOf } from './defineEvent.ts';

/** Records an event in the caller's transaction; the relay sends it to Kafka after the commit. */
export async function publish<C extends EventContract>(
  tx: TenantTx,
  contract: C,
  subjectId: string,
  payload: PayloadOf<C>,
): Promise<void> {
  await tx.query(
    `insert into outbox (id, tenant_id, topic, type, subject_id, trace_id, payload) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      newId(),
      tx.scope.tenantId,
      contract.topic,
      contract.type,
      subjectId,
      tx.scope.traceId,
      contract.payload.parse(payload),
    ],
  );
}
