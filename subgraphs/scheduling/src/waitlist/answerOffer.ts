import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { acceptOffer, declineOffer, lockedOffer } from './endOffer.ts';
import { WaitlistEntryTable, WaitlistOfferTable, type WaitlistEntry } from './waitlistTables.ts';

const accepting = z.object({ offerId: z.ulid() });
const declining = accepting.extend({ keepWaiting: z.boolean().nullish() });

/** Books the offered time: the patient has said yes, here to staff. */
export async function acceptWaitlistOffer(context: Context, request: unknown): Promise<WaitlistEntry> {
  const { offerId } = validate(accepting, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await acceptOffer(tx, offerId, { at: context.now(), changedBy: principalOf(context).userId });
    const { entryId: id } = await tx.findOneByOrFail(WaitlistOfferTable, { id: offerId });
    return tx.findOneByOrFail(WaitlistEntryTable, { id });
  });
}

/** Gives the offered time back: the patient has said no; they wait on, or are taken off the list. */
export async function declineWaitlistOffer(context: Context, request: unknown): Promise<WaitlistEntry> {
  const { offerId, keepWaiting } = validate(declining, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const doing = { at: context.now(), changedBy: principalOf(context).userId };
    const offer = await lockedOffer(tx, offerId);
    await declineOffer(tx, offer, { keepWaiting: keepWaiting ?? true, ...doing });
    return tx.findOneByOrFail(WaitlistEntryTable, { id: offer.entryId });
  });
}
