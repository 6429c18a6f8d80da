import { createHash } from 'node:crypto';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { Refusal } from './refuse.ts';

export interface Attempt {
  operation: string;
  /** Chosen by the client, 8 to 255 characters. */
  key: string;
  /** What the client asked for; the same key with another input is refused. */
  input: unknown;
}

interface KeyRow {
  request_hash: string;
  result_id: string | null;
}

/**
 * Does `work` once for one key: who repeats it gets the id of the first result (GW-21, Stripe's semantics). A second
 * call that runs at the same time waits for the first. Nothing is kept when `work` refuses.
 * @throws Refusal CONFLICT IDEMPOTENCY_KEY_REUSED when the key came with another input before.
 */
export async function idempotently(tx: TenantTx, attempt: Attempt, work: () => Promise<string>): Promise<string> {
  const { operation, key, input } = attempt;
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const taken: unknown[] = await tx.query(
    `insert into idempotency_key (tenant_id, operation, key, request_hash) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [tx.scope.tenantId, operation, key, hash],
  );
  if (taken.length === 0) {
    const [first]: KeyRow[] = await tx.query(
      'select request_hash, result_id from idempotency_key where operation = $1 and key = $2',
      [operation, key],
    );
    if (first?.request_hash !== hash || first.result_id === null)
      throw new Refusal('CONFLICT', 'IDEMPOTENCY_KEY_REUSED');
    return first.result_id;
  }
  const resultId = await work();
  await tx.query('update idempotency_key set result_id = $3 where operation = $1 and key = $2', [
    operation,
    key,
    resultId,
  ]);
  return resultId;
}
