import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { Doing } from '../queue/queueLog.ts';
import { ORDER_REASONS } from '../queue/queueTables.ts';
import { endEntry, lockedEntry } from './endOffer.ts';
import { CLOSE_REASONS, WaitlistEntryTable, type WaitlistEntry } from './waitlistTables.ts';
import { logOnWaitlist } from './waitlistLog.ts';

const closing = z.object({ id: z.ulid(), reason: z.enum(CLOSE_REASONS) });
const prioritizing = z.object({ id: z.ulid(), priority: z.boolean(), reason: z.enum(ORDER_REASONS) });

/** Takes a patient off the waitlist; one with an open offer answers that first. */
export async function closeWaitlistEntry(context: Context, request: unknown): Promise<WaitlistEntry> {
  const { id, reason } = validate(closing, request);
  return withEntry(context, id, (tx, entry, doing) => endEntry(tx, entry, { reason, ...doing }));
}

/** Lets a patient come before those without priority, or no longer, and keeps who did it and why. */
export async function prioritizeOnWaitlist(context: Context, request: unknown): Promise<WaitlistEntry> {
  const { id, priority, reason } = validate(prioritizing, request);
  return withEntry(context, id, async (tx, entry, doing) => {
    if (entry.state !== 'WAITING') throw new Refusal('CONFLICT', 'NOT_IN_THIS_STATUS', { status: entry.state });
    await tx.update(WaitlistEntryTable, { id }, { priority: priority ? reason : null });
    await logOnWaitlist(tx, entry, { action: 'PRIORITIZE', reason, ...doing });
  });
}

function withEntry(
  context: Context,
  id: string,
  work: (tx: TenantTx, entry: WaitlistEntry, doing: Doing) => Promise<void>,
): Promise<WaitlistEntry> {
  return inTenant(context.db, scopeOf(context), async tx => {
    await work(tx, await lockedEntry(tx, id), { at: context.now(), changedBy: principalOf(context).userId });
    return tx.findOneByOrFail(WaitlistEntryTable, { id });
  });
}
