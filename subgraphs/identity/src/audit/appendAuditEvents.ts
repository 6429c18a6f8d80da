import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { GENESIS, hashOf, type Entry } from './auditChain.ts';
import { AuditEventTable } from './auditEventTable.ts';

export type NewEntry = Omit<Entry, 'tenantId' | 'position' | 'id' | 'previousHash'>;

/** Adds entries to the transaction's tenant's chain, one behind the other; an event already there is left out. */
export async function appendAuditEvents(tx: TenantTx, entries: readonly NewEntry[]): Promise<void> {
  const { tenantId } = tx.scope;
  await tx.query('insert into audit_head values ($1, 0, $2) on conflict do nothing', [tenantId, GENESIS]);
  const [head]: Array<{ position: string; hash: string }> = await tx.query(
    'select position, hash from audit_head for update',
  );
  if (!head) throw new Error('The audit chain has no head.');
  let position = BigInt(head.position);
  let previousHash = head.hash;
  for (const entry of entries) {
    if (await tx.existsBy(AuditEventTable, { eventId: entry.eventId })) continue;
    position += 1n;
    const complete = { ...entry, tenantId, position: String(position), id: newId(), previousHash };
    previousHash = hashOf(complete);
    await tx.insert(AuditEventTable, { ...complete, hash: previousHash });
  }
  await tx.query('update audit_head set position = $1, hash = $2', [String(position), previousHash]);
}
