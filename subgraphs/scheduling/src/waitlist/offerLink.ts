import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { pageOf, type Page } from '../selfBooking/openPage.ts';
import { offerToken, readOfferToken } from '../selfBooking/tokens.ts';
import { WaitlistOfferTable, type WaitlistOffer } from './waitlistTables.ts';

/**
 * The address by which a patient answers an offer, for the message about it; null where there are no pages. The token stands
 * behind `#`, which a browser sends to nobody.
 */
export const offerLinkOf = ({ visitors }: Context, { tenantId, clinicId, id: offerId }: WaitlistOffer): string | null =>
  visitors && `${visitors.pagesUrl}/visit/offer#${offerToken(visitors.mac, { tenantId, clinicId, offerId })}`;

/** An offer that a link opens. */
export interface OpenedOffer {
  opened: Page;
  offer: WaitlistOffer;
}

/** @throws Refusal NOT_FOUND LINK_NOT_VALID for what we did not sign, and for a time that has begun */
export async function openOffer(context: Context, link: string): Promise<OpenedOffer> {
  const visitors = found(context.visitors, 'LINK_NOT_VALID');
  const linked = found(readOfferToken(visitors.mac, link), 'LINK_NOT_VALID');
  const opened = await pageOf(context, visitors, linked);
  const offer = await inTenant(context.db, scopeOf(opened.context), tx =>
    tx.findOneBy(WaitlistOfferTable, { id: linked.offerId }),
  );
  return { opened, offer: found(offer && offer.startsAt > context.now() ? offer : null, 'LINK_NOT_VALID') };
}
