import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { followReminders } from '../reminders/followReminders.ts';
import { followVisit } from '../visits/followVisit.ts';
import { takeBack } from './queueMessage.ts';
import { queueMove } from './queueMove.ts';

/** Moves the visit's reminders with it, and tells the patient once it can no more be taken back (SCH-11). */
export async function onAppointmentRescheduled(
  tx: TenantTx,
  event: EventOf<typeof appointmentRescheduled>,
): Promise<void> {
  const { previousStartsAt, previousPractitionerId, ...payload } = event.payload;
  const { before, now, latest } = await followVisit(tx, event, { ...payload, status: 'BOOKED' });
  await followReminders(tx, event, now);
  if (!latest) return;
  const untold = await takeBack(tx, payload.appointmentId, 'APPOINTMENT_MOVED');
  const told = previousStartsAt ? new Date(previousStartsAt) : (before?.startsAt ?? null);
  const known = untold ?? { previousStartsAt: told, previousPractitionerId: previousPractitionerId ?? null };
  await queueMove(tx, event, known);
}
