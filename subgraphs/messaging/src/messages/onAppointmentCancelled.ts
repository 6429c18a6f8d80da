import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { followReminders } from '../reminders/followReminders.ts';
import { followVisit } from '../visits/followVisit.ts';
import { queueMessage, takeBack } from './queueMessage.ts';
import { afterUndo } from './undoMinute.ts';

/** Withdraws the visit's reminders, and tells the patient once the cancellation can no more be taken back (SCH-12). */
export async function onAppointmentCancelled(tx: TenantTx, event: EventOf<typeof appointmentCancelled>): Promise<void> {
  const { appointmentId } = event.payload;
  const { now, latest } = await followVisit(tx, event, { ...event.payload, status: 'CANCELLED' });
  await followReminders(tx, event, now);
  if (!latest) return;
  const unheardOf = await takeBack(tx, appointmentId, 'APPOINTMENT_CONFIRMATION');
  const untold = await takeBack(tx, appointmentId, 'APPOINTMENT_MOVED');
  const isOver = now.startsAt !== null && now.startsAt <= new Date(event.occurredAt);
  if (unheardOf !== null || isOver) return;
  await queueMessage(tx, event, {
    purpose: 'APPOINTMENT_CANCELLED',
    dueAt: afterUndo(event),
    visitStartsAt: now.startsAt,
    previousStartsAt: untold?.previousStartsAt ?? null,
    previousPractitionerId: untold?.previousPractitionerId ?? null,
  });
}
