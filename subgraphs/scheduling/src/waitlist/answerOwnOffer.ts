import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import type { Context } from '../context.ts';
import type { Doing } from '../queue/queueLog.ts';
import { acceptOffer, declineOffer, lockOffer } from './endOffer.ts';
import { openOffer } from './offerLink.ts';
import { offerStanding, type OfferStanding } from './offerStanding.ts';
import { offerLink, ownOfferOf, type OwnOffer } from './ownOffer.ts';
import type { WaitlistOffer } from './waitlistTables.ts';

const accepting = z.object({ link: offerLink });
const declining = accepting.extend({ keepWaiting: z.boolean().nullish() });

/** Books an offered time by its link, once: pressed again, it is answered as it is (SCH-15). */
export async function acceptOwnOffer(context: Context, request: unknown): Promise<OwnOffer> {
  const { link } = validate(accepting, request);
  return answerByLink(context, link, { done: 'ACCEPTED', work: (tx, { id }, doing) => acceptOffer(tx, id, doing) });
}

/** Gives an offered time back by its link; the event of that lets the next in line have it. */
export async function declineOwnOffer(context: Context, request: unknown): Promise<OwnOffer> {
  const { link, keepWaiting } = validate(declining, request);
  const work = (tx: TenantTx, offer: WaitlistOffer, doing: Doing) =>
    declineOffer(tx, offer, { keepWaiting: keepWaiting ?? true, ...doing });
  return answerByLink(context, link, { done: 'DECLINED', work });
}

interface Answering {
  /** How the offer stands afterwards. */
  done: OfferStanding;
  work: (tx: TenantTx, offer: WaitlistOffer, doing: Doing) => Promise<unknown>;
}

/** @throws Refusal CONFLICT OFFER_ENDED, with how it stands, for one that was answered otherwise, has expired or was withdrawn */
async function answerByLink(context: Context, link: string, { done, work }: Answering): Promise<OwnOffer> {
  const of = await openOffer(context, link);
  await inTenant(context.db, scopeOf(of.opened.context), async tx => {
    const offer = await lockOffer(tx, of.offer.id);
    const kept = await tx.findOneByOrFail(AppointmentTable, { id: offer.appointmentId });
    const at = context.now();
    const state = offerStanding(offer, kept, at);
    if (state === done) return;
    if (state !== 'OPEN') throw new Refusal('CONFLICT', 'OFFER_ENDED', { state });
    await work(tx, offer, { at, changedBy: null });
  });
  return ownOfferOf(of);
}
