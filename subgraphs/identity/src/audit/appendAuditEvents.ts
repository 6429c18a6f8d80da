import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { GENESIS, hashOf, type Entry } from './auditChain.ts';
import { AuditEventTable, type AuditEvent } from './auditEventTable.ts';

export type NewEntry = Omit<Entry, 'tenantId' | 'position' | 'id' | 'previousHash'>;

/** Adds entries to the transaction's tenant's chain, one behind the other; an event already there is left out. */
export async function appendAuditEvents(tx: TenantTx, entries: readonly NewEntry[]): Promise<void> {
  const { tenantId } = tx.scope;
  const head = await takeHead(tx);
  const added = chained(await newOnes(tx, entries), { tenantId, ...head });
  const last = added.at(-1);
  if (!last) return;
  await tx.insert(AuditEventTable, added);
  await tx.query('update audit_head set position = $1, hash = $2', [last.position, last.hash]);
}

interface Head {
  position: string;
  hash: string;
}

/** Where the tenant's chain ends; nobody else adds to it until the transaction ends. */
async function takeHead(tx: TenantTx): Promise<Head> {
  const look = (): Promise<Head[]> => tx.query('select position, hash from audit_head for update');
  const [head] = await look();
  if (head) return head;
  await tx.query('insert into audit_head values ($1, 0, $2) on conflict do nothing', [tx.scope.tenantId, GENESIS]);
  const [first] = await look();
  if (!first) throw new Error('The audit chain has no head.');
  return first;
}

async function newOnes(tx: TenantTx, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  const byEvent = new Map(entries.map(entry => [entry.eventId, entry]));
  const there: Array<{ event_id: string }> = await tx.query(
    'select event_id from audit_event where event_id = any ($1)',
    [[...byEvent.keys()]],
  );
  for (const { event_id: eventId } of there) byEvent.delete(eventId);
  return [...byEvent.values()];
}

/** The entries with their places and hashes, each over the one before it. */
function chained(
  entries: readonly NewEntry[],
  { tenantId, position, hash }: { tenantId: string; position: string; hash: string },
): AuditEvent[] {
  const chain: AuditEvent[] = [];
  for (const entry of entries) {
    const before = chain.at(-1) ?? { position, hash };
    const complete = {
      ...entry,
      tenantId,
      position: String(BigInt(before.position) + 1n),
      id: newId(),
      previousHash: before.hash,
    };
    chain.push({ ...complete, hash: hashOf(complete) });
  }
  return chain;
}
