import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentRescheduled } from '@polyclinic/events/scheduling/appointmentRescheduled.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentReferenceTable } from './encounterTable.ts';

/** Keeps with whom an appointment is, after it went to another practitioner. */
export async function onAppointmentRescheduled(
  tx: TenantTx,
  { payload: { appointmentId: id, practitionerId } }: EventOf<typeof appointmentRescheduled>,
): Promise<void> {
  await tx.update(AppointmentReferenceTable, { id }, { practitionerId });
}
