import { publish } from '@polyclinic/events/publish.ts';
import { waitlistChanged } from '@polyclinic/events/scheduling/waitlistChanged.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Doing } from '../queue/queueLog.ts';
import { WaitlistLogTable, type WaitlistEntry, type WaitlistLogEntry } from './waitlistTables.ts';

type What = Pick<WaitlistLogEntry, 'action'> & Partial<Pick<WaitlistLogEntry, 'reason' | 'offerId'>>;

/** Keeps what happened to an entry, and tells whoever looks at the waitlist. */
export async function logOnWaitlist(
  tx: TenantTx,
  { id: entryId, clinicId }: Pick<WaitlistEntry, 'id' | 'clinicId'>,
  { at, changedBy, ...what }: What & Doing,
): Promise<void> {
  await tx.insert(WaitlistLogTable, {
    tenantId: tx.scope.tenantId,
    id: newId(),
    clinicId,
    entryId,
    ...what,
    changedBy: tx.scope.actor,
    changedByUserId: changedBy,
    changedAt: at,
  });
  await publish(tx, waitlistChanged, entryId, { clinicId, entryId, action: what.action });
}
