import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentStatusChanged } from '@polyclinic/events/scheduling/appointmentStatusChanged.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { followVisit } from '../visits/followVisit.ts';
import { followReminders } from './followReminders.ts';

/** Withdraws the reminders of a visit nobody comes to any more, and brings them back when that is taken back. */
export async function onAppointmentStatusChanged(
  tx: TenantTx,
  event: EventOf<typeof appointmentStatusChanged>,
): Promise<void> {
  const { now } = await followVisit(tx, event, event.payload);
  await followReminders(tx, event, now);
}
