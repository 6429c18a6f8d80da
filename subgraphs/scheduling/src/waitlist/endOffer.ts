import { publish } from '@polyclinic/events/publish.ts';
import { waitlistOfferEnded } from '@polyclinic/events/scheduling/waitlistOfferEnded.v1.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { recordHistory } from '../appointments/appointmentHistory.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { bookLocked, lockedHold } from '../appointments/bookHold.ts';
import type { Doing } from '../queue/queueLog.ts';
import { afterEntryAction } from './entryStates.ts';
import {
  WaitlistEntryTable,
  WaitlistOfferTable,
  type CloseReason,
  type WaitlistEntry,
  type WaitlistOffer,
} from './waitlistTables.ts';
import { logOnWaitlist } from './waitlistLog.ts';

/** After so many offers in a row that nobody answered, the entry is closed. */
export const MAX_UNANSWERED = 3;

/** An offer in whatever state, locked until the transaction ends. @throws Refusal NOT_FOUND OFFER_NOT_FOUND */
export const lockOffer = async (tx: TenantTx, id: string): Promise<WaitlistOffer> =>
  found(
    await tx.findOne(WaitlistOfferTable, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    'OFFER_NOT_FOUND',
  );

/** An open offer, locked until the transaction ends. @throws Refusal NOT_FOUND OFFER_NOT_FOUND, CONFLICT OFFER_ENDED */
export async function lockedOffer(tx: TenantTx, id: string): Promise<WaitlistOffer> {
  const offer = await lockOffer(tx, id);
  if (offer.state !== 'OFFERED') throw new Refusal('CONFLICT', 'OFFER_ENDED', { state: offer.state });
  return offer;
}

/** An entry, locked until the transaction ends. @throws Refusal NOT_FOUND ENTRY_NOT_FOUND */
export const lockedEntry = async (tx: TenantTx, id: string): Promise<WaitlistEntry> =>
  found(
    await tx.findOne(WaitlistEntryTable, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    'ENTRY_NOT_FOUND',
  );

/**
 * Books an offered time for whom it was offered to. For whoever answers: staff, or the patient by a link.
 * @returns The visit's id
 * @throws Refusal OFFER_NOT_FOUND, OFFER_ENDED, HOLD_EXPIRED when it is too late
 */
export async function acceptOffer(tx: TenantTx, offerId: string, doing: Doing): Promise<string> {
  const offer = await lockedOffer(tx, offerId);
  const hold = await lockedHold(tx, offer.appointmentId);
  const entry = await lockedEntry(tx, offer.entryId);
  const appointmentId = await bookLocked(tx, hold, { patientId: entry.patientId, ...doing });
  await tx.update(WaitlistOfferTable, { id: offerId }, { state: 'ACCEPTED' });
  const state = afterEntryAction(entry.state, 'ACCEPT');
  await tx.update(WaitlistEntryTable, { id: entry.id }, { state, appointmentId });
  await logOnWaitlist(tx, entry, { action: 'ACCEPT', offerId, ...doing });
  return appointmentId;
}

/** Gives an offered time back because the patient declined; they wait on, or are taken off the list. */
export async function declineOffer(
  tx: TenantTx,
  offer: WaitlistOffer,
  { keepWaiting, ...doing }: { keepWaiting: boolean } & Doing,
): Promise<void> {
  await endOffer(tx, offer, { outcome: 'DECLINED', ...doing });
  if (!keepWaiting) await endEntry(tx, await lockedEntry(tx, offer.entryId), { reason: 'PATIENT_REQUEST', ...doing });
}

/** Gives an offered time back, because the patient declined or nobody answered; the patient waits on. */
export async function endOffer(
  tx: TenantTx,
  offer: WaitlistOffer,
  { outcome, ...doing }: { outcome: 'DECLINED' | 'EXPIRED' } & Doing,
): Promise<void> {
  const entry = await lockedEntry(tx, offer.entryId);
  const action = outcome === 'DECLINED' ? 'DECLINE' : 'EXPIRE';
  await releaseTime(tx, offer, { outcome, ...doing });
  await tx.update(WaitlistOfferTable, { id: offer.id }, { state: outcome });
  const unanswered = outcome === 'EXPIRED' ? entry.unanswered + 1 : 0;
  const state = afterEntryAction(entry.state, action);
  await tx.update(WaitlistEntryTable, { id: entry.id }, { state, unanswered });
  await logOnWaitlist(tx, entry, { action, offerId: offer.id, ...doing });
  if (unanswered >= MAX_UNANSWERED) await endEntry(tx, { ...entry, state }, { reason: 'UNREACHABLE', ...doing });
  await publish(tx, waitlistOfferEnded, entry.id, {
    entryId: entry.id,
    offerId: offer.id,
    clinicId: offer.clinicId,
    patientId: entry.patientId,
    practitionerId: offer.practitionerId,
    startsAt: offer.startsAt.toISOString(),
    endsAt: offer.endsAt.toISOString(),
    outcome,
  });
}

/** Somebody who wanted the time may have released a hold that had expired. */
async function releaseTime(
  tx: TenantTx,
  { appointmentId: id }: WaitlistOffer,
  { outcome, at, changedBy }: { outcome: string } & Doing,
): Promise<void> {
  const before = await tx.findOne(AppointmentTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (before?.status !== 'HELD') return;
  const after = { ...before, status: 'RELEASED' as const };
  await tx.update(AppointmentTable, { id }, { status: after.status });
  await recordHistory(tx, { action: 'RELEASE', before, after, reason: outcome, at, changedBy });
}

/** Takes an entry off the waitlist, and keeps why. */
export async function endEntry(
  tx: TenantTx,
  entry: WaitlistEntry,
  { reason, ...doing }: { reason: CloseReason } & Doing,
): Promise<void> {
  const state = afterEntryAction(entry.state, 'CLOSE');
  await tx.update(WaitlistEntryTable, { id: entry.id }, { state, closeReason: reason });
  await logOnWaitlist(tx, entry, { action: 'CLOSE', reason, ...doing });
}
