import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { offerLinkOf } from './offerLink.ts';
import { WaitlistEntryTable, WaitlistOfferTable, type WaitlistOffer } from './waitlistTables.ts';

const input = z.object({ offerId: z.ulid() });

export interface OfferNotice extends WaitlistOffer {
  patientId: string;
  timezone: string;
  link: string | null;
}

/** What a message about an offered time says, asked when it is sent: nothing of it is kept elsewhere. */
export async function offerNotice(context: Context, request: unknown): Promise<OfferNotice> {
  const { offerId: id } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const offer = found(await tx.findOneBy(WaitlistOfferTable, { id }), 'OFFER_NOT_FOUND');
    const { patientId } = await tx.findOneByOrFail(WaitlistEntryTable, { id: offer.entryId });
    const { timezone } = await visibleClinic(tx, offer.clinicId);
    return { ...offer, patientId, timezone, link: offerLinkOf(context, offer) };
  });
}
