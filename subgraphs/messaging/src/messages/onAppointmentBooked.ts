import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { followReminders } from '../reminders/followReminders.ts';
import { followVisit } from '../visits/followVisit.ts';
import { queueMessage, takeBack } from './queueMessage.ts';
import { queueMove } from './queueMove.ts';

/**
 * Queues the visit's confirmation and its reminders. A visit that is booked again before its cancellation was told is as
 * if nothing had been: neither is told.
 */
export async function onAppointmentBooked(tx: TenantTx, event: EventOf<typeof appointmentBooked>): Promise<void> {
  const followed = await followVisit(tx, event, { ...event.payload, status: 'BOOKED' });
  await followReminders(tx, event, followed.now);
  const untold = followed.latest ? await takeBack(tx, event.payload.appointmentId, 'APPOINTMENT_CANCELLED') : null;
  if (untold === null) await queueMessage(tx, event, { purpose: 'APPOINTMENT_CONFIRMATION' });
  // Moved and cancelled at once: of the move they still know nothing.
  else await queueMove(tx, event, untold);
}
