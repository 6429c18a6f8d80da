import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { isVisit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import { clinicFacts } from '../selfBooking/clinicFacts.ts';
import { faceOf, type ClinicFace } from '../selfBooking/selfBookingClinic.ts';
import { currentLink } from '../selfBooking/visitLink.ts';
import { VisitTypeTable } from '../visitTypes/visitTypeTable.ts';
import { openOffer, type OpenedOffer } from './offerLink.ts';
import { offerStanding, type OfferStanding } from './offerStanding.ts';
import { WaitlistEntryTable, WaitlistOfferTable } from './waitlistTables.ts';

/** An offered time as whoever has its link sees it: when and where, and nothing of whose it is. */
export interface OwnOffer {
  clinic: ClinicFace;
  doctor: string;
  visitType: string | null;
  startsAt: Date;
  endsAt: Date;
  state: OfferStanding;
  /** Whole seconds, rounded up so that whoever asks when they are over is told so; never below zero. */
  secondsLeft: number;
  isWaiting: boolean;
  visitLink: string | null;
}

export const offerLink = z.string().max(300);
const input = z.object({ link: offerLink });

/** The offered time a link opens, and what became of it. */
export async function ownOffer(context: Context, request: unknown): Promise<OwnOffer> {
  return ownOfferOf(await openOffer(context, validate(input, request).link));
}

/** An opened offer as it is now. @throws Refusal UNAVAILABLE GRAPH_AWAY */
export async function ownOfferOf({ opened, offer: { id } }: OpenedOffer): Promise<OwnOffer> {
  const { context, visitors, policy } = opened;
  const { offer, entry, kept, type } = await inTenant(context.db, scopeOf(context), async tx => {
    const offer = await tx.findOneByOrFail(WaitlistOfferTable, { id });
    const kept = await tx.findOneByOrFail(AppointmentTable, { id: offer.appointmentId });
    const { visitTypeId } = kept;
    return {
      offer,
      kept,
      entry: await tx.findOneByOrFail(WaitlistEntryTable, { id: offer.entryId }),
      type: visitTypeId === null ? null : await tx.findOneBy(VisitTypeTable, { id: visitTypeId }),
    };
  });
  const { practitioners } = await clinicFacts(opened);
  const now = context.now();
  const state = offerStanding(offer, kept, now);
  const { practitionerId, startsAt, endsAt } = isVisit(kept) ? kept : offer;
  return {
    clinic: await faceOf(opened),
    doctor: practitioners.find(each => each.id === practitionerId)?.name ?? '',
    visitType: type?.name ?? null,
    startsAt,
    endsAt,
    state,
    secondsLeft: Math.max(0, Math.ceil((offer.expiresAt.getTime() - now.getTime()) / 1_000)),
    isWaiting: entry.state === 'WAITING' || entry.state === 'OFFERED',
    visitLink:
      state === 'ACCEPTED' && policy.selfBooking && isVisit(kept) ? await currentLink(visitors, context, kept) : null,
  };
}
