import { In } from 'typeorm';
import { on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { waitlistOfferEnded } from '@polyclinic/events/scheduling/waitlistOfferEnded.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentHistoryTable } from '../appointments/appointmentHistory.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { readFreedBy } from './freedBy.ts';
import { takeWaitlistTurn } from './line.ts';
import { offerFreed, type Freed } from './offerFreed.ts';

/**
 * What the waitlist does about time that is free again. This service's own events tell it: they are committed with what
 * freed the time, and delivered again when the process died before the offer was.
 */
export const waitlistReactions = (now: () => Date): Reaction[] => {
  const offer = (tx: TenantTx, freed: Freed): Promise<void> => offerFreed(tx, freed, { at: now(), changedBy: null });
  return [
    on(appointmentCancelled, 'offerCancelledTime', async (tx, { payload: { appointmentId } }) => {
      for (const freed of await timeOf(tx, appointmentId)) await offer(tx, freed);
    }),
    on(appointmentStatusChanged, 'offerMissedTime', async (tx, { payload: { appointmentId, status } }) => {
      if (status === 'NO_SHOW') for (const freed of await timeOf(tx, appointmentId)) await offer(tx, freed);
    }),
    on(appointmentRescheduled, 'offerOldTime', async (tx, { payload: { appointmentId, startsAt } }) => {
      for (const freed of await oldTimeOf(tx, appointmentId, new Date(startsAt))) await offer(tx, freed);
    }),
    on(availabilityChanged, 'offerReopenedTime', async (tx, { subjectId, payload: { cause, withdrawn } }) => {
      const reopened = withdrawn ? await readFreedBy(tx, cause, subjectId) : [];
      const people = reopened.map(({ practitionerId }) => practitionerId);
      // All turns before the first offer: see `takeWaitlistTurn`.
      for (const clinicId of new Set(reopened.map(freed => freed.clinicId)))
        await takeWaitlistTurn(tx, clinicId, people);
      for (const freed of reopened) await offer(tx, freed);
    }),
    on(waitlistOfferEnded, 'offerToNext', (tx, { payload: { clinicId, practitionerId, startsAt, endsAt } }) =>
      offer(tx, { clinicId, practitionerId, start: Date.parse(startsAt), end: Date.parse(endsAt) }),
    ),
  ];
};

/** The time of a visit that takes none any more. */
async function timeOf(tx: TenantTx, id: string): Promise<Freed[]> {
  const visits = await tx.findBy(AppointmentTable, { id, walkIn: false, status: In(['CANCELLED', 'NO_SHOW']) });
  return visits.map(({ clinicId, practitionerId, startsAt, endsAt }) => ({
    clinicId,
    practitionerId,
    start: startsAt.getTime(),
    end: endsAt.getTime(),
  }));
}

/** The time a visit had before it was moved to another, as its history tells it. */
async function oldTimeOf(tx: TenantTx, appointmentId: string, toStartsAt: Date): Promise<Freed[]> {
  const where = { appointmentId, action: In(['RESCHEDULE', 'UNDO']), toStartsAt };
  const moved = await tx.findOne(AppointmentHistoryTable, { where, order: { id: 'desc' } });
  const { clinicId, fromPractitionerId: practitionerId, fromStartsAt: start, fromEndsAt: end } = moved ?? {};
  if (!clinicId || !practitionerId || !start || !end) return [];
  return [{ clinicId, practitionerId, start: start.getTime(), end: end.getTime() }];
}
