import { publish } from '@polyclinic/events/publish.ts';
import { waitlistOffered } from '@polyclinic/events/scheduling/waitlistOffered.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { keepTime } from '../appointments/holdTime.ts';
import { MINUTE } from '../kernel/localTime.ts';
import type { Interval } from '../kernel/interval.ts';
import type { Doing } from '../queue/queueLog.ts';
import { minutesAround } from '../visitTypes/readVisitTypes.ts';
import { afterEntryAction } from './entryStates.ts';
import { WaitlistEntryTable, WaitlistOfferTable, type WaitlistEntry } from './waitlistTables.ts';
import { logOnWaitlist } from './waitlistLog.ts';

/** How long a time is kept for whom it is offered to, minutes; never past its beginning. */
export const OFFER_MINUTES = 30;

export interface OfferedTime extends Interval {
  practitionerId: string;
}

/**
 * Offers a time to who waits: a hold keeps it, the entry says so, and the other services hear of it.
 * @throws TimeTakenError when the time is taken
 * @throws Refusal what the clinic's rules refuse
 */
export async function keepOffer(
  tx: TenantTx,
  entry: WaitlistEntry,
  { practitionerId, start, end, ...doing }: OfferedTime & Doing,
): Promise<string> {
  const { id: entryId, clinicId, patientId, visitTypeId } = entry;
  const state = afterEntryAction(entry.state, 'OFFER');
  const expiresAt = new Date(Math.min(doing.at.getTime() + OFFER_MINUTES * MINUTE, start));
  const time = { startsAt: new Date(start), endsAt: new Date(end) };
  const of = { clinicId, practitionerId, ...time };
  const visit = { ...of, patientId, visitTypeId, ...(await minutesAround(tx, visitTypeId)) };
  const appointmentId = await keepTime(
    tx,
    { ...visit, roomId: null, channel: 'FRONT_DESK' },
    { now: doing.at, heldUntil: expiresAt },
  );
  const offer = { tenantId: tx.scope.tenantId, id: newId(), entryId, appointmentId, ...of, expiresAt };
  await tx.insert(WaitlistOfferTable, { ...offer, state: 'OFFERED' });
  await tx.update(WaitlistEntryTable, { id: entryId }, { state });
  await logOnWaitlist(tx, entry, { action: 'OFFER', offerId: offer.id, ...doing });
  await publish(tx, waitlistOffered, entryId, {
    entryId,
    offerId: offer.id,
    appointmentId,
    clinicId,
    patientId,
    practitionerId,
    startsAt: time.startsAt.toISOString(),
    endsAt: time.endsAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  });
  return offer.id;
}
