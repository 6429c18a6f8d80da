import { MoreThan } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { VisitTable } from '../visits/visitTable.ts';
import { planReminders } from './planReminders.ts';

/** The longest a rule can follow a visit, and so a past one can still be written about: 60 days, in milliseconds. */
const LONGEST_AFTER = 61 * 86_400_000;

/** Plans every visit of a clinic anew by its rules as they are now. */
export async function replanClinic(tx: TenantTx, clinicId: string, now: Date): Promise<void> {
  const startsAt = MoreThan(new Date(now.getTime() - LONGEST_AFTER));
  const visits = await tx.findBy(VisitTable, { clinicId, startsAt });
  await planReminders(tx, clinicId, { visits, since: now });
}
