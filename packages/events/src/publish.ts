import { activeSpan, inSpan } from '@polyclinic/telemetry/tracing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { sendAhead } from '@polyclinic/tenancy/serviceClient.ts';
import type { EventContract, PayloadOf } from './defineEvent.ts';

/** An event of a contract, with what it is about. */
export interface Told<C extends EventContract> {
  subjectId: string;
  payload: PayloadOf<C>;
}

/**
 * Records an event in the caller's transaction, with its next statement or its commit, which fails when this does; the
 * relay sends it to Kafka after the commit.
 */
export const publish = <C extends EventContract>(
  tx: TenantTx,
  contract: C,
  subjectId: string,
  payload: PayloadOf<C>,
): Promise<void> => publishAll(tx, contract, [{ subjectId, payload }]);

/** Records events of one contract, in their order, by one statement. */
export const publishAll = <C extends EventContract>(
  tx: TenantTx,
  contract: C,
  events: readonly Told<C>[],
): Promise<void> =>
  inSpan({ name: `publish ${contract.type}`, kind: 'PRODUCER' }, async () => {
    await sendAhead(tx, INSERT, [
      events.map(() => newId()),
      events.map(({ subjectId }) => subjectId),
      events.map(({ payload }) => JSON.stringify(contract.payload.parse(payload))),
      tx.scope.tenantId,
      contract.topic,
      contract.type,
      tx.scope.traceId,
      activeSpan()?.spanId ?? null,
    ]);
  });

const INSERT = `insert into outbox (id, subject_id, payload, tenant_id, topic, type, trace_id, parent_id)
  select id, subject_id, payload, $4, $5, $6, $7, $8
    from unnest($1::text[], $2::text[], $3::jsonb[]) with ordinality as told (id, subject_id, payload, place)
   order by place`;
