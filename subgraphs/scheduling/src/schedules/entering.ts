import { z } from 'zod';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { Context } from '../context.ts';

/** What every mutation that enters something takes beside what it enters. */
export const trial = {
  idempotencyKey: z.string().min(8).max(255),
  dryRun: z
    .boolean()
    .nullish()
    .transform(dryRun => dryRun ?? false),
};

/** As whom, and whether only to see what would come of it. */
interface Entry {
  scope: TenantScope;
  dryRun: boolean;
}

/**
 * Does `work` in one transaction. A dry run does the very same and takes it back, events and the idempotency key included,
 * so that its answer is what entering would answer now (SCH-04).
 */
export async function entering<T>(
  { db }: Context,
  { scope, dryRun }: Entry,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  return inTenant(db, scope, async tx => {
    if (!dryRun) return work(tx);
    await tx.query('savepoint dry_run');
    const answer = await work(tx);
    await tx.query('rollback to savepoint dry_run');
    return answer;
  });
}
