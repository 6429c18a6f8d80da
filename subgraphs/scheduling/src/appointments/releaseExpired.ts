import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable, type Appointment } from './appointmentTable.ts';

/** Whether a hold no longer keeps its time. Pure. */
export const isExpired = ({ status, heldUntil }: Pick<Appointment, 'status' | 'heldUntil'>, now: Date): boolean =>
  status === 'HELD' && heldUntil !== null && heldUntil <= now;

/** Releases those of some visits that are expired holds. @returns Their ids */
export async function releaseExpired(
  tx: TenantTx,
  visits: readonly Appointment[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const expired = visits.filter(visit => isExpired(visit, now));
  for (const hold of expired) {
    const status = 'RELEASED' as const;
    await tx.update(AppointmentTable, { id: hold.id, status: 'HELD' }, { status });
    await recordHistory(tx, {
      action: 'RELEASE',
      before: hold,
      after: { ...hold, status },
      reason: 'EXPIRED',
      at: now,
      changedBy: null,
    });
  }
  return new Set(expired.map(({ id }) => id));
}
