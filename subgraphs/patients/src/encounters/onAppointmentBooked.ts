import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentReferenceTable } from './encounterTable.ts';

/** Keeps whose an appointment is and with whom, so that a note names one of its own patient. */
export async function onAppointmentBooked(
  tx: TenantTx,
  { tenantId, payload: { appointmentId: id, patientId, clinicId, practitionerId } }: EventOf<typeof appointmentBooked>,
): Promise<void> {
  await tx.upsert(AppointmentReferenceTable, { tenantId, id, patientId, clinicId, practitionerId }, ['tenantId', 'id']);
}
