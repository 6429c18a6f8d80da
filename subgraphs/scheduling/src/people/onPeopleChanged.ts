import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import type { patientDeleted } from '@polyclinic/events/patients/patientDeleted.v1.ts';
import type { patientRegistered } from '@polyclinic/events/patients/patientRegistered.v1.ts';
import type { patientRestored } from '@polyclinic/events/patients/patientRestored.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PatientReferenceTable, PractitionerReferenceTable } from './personTables.ts';

/** Lets a practitioner be booked in the clinics identity names. */
export async function onPractitionerJoined(
  tx: TenantTx,
  { tenantId, payload: { practitionerId: id, clinicIds, subject } }: EventOf<typeof practitionerJoined>,
): Promise<void> {
  await tx.upsert(PractitionerReferenceTable, { tenantId, id, clinicIds, subject }, ['tenantId', 'id']);
}

/** Lets a patient be booked. */
export async function onPatientRegistered(
  tx: TenantTx,
  { tenantId, payload: { patientId: id, clinicId } }: EventOf<typeof patientRegistered>,
): Promise<void> {
  await tx.upsert(PatientReferenceTable, { tenantId, id, clinicId }, ['tenantId', 'id']);
}

/** No new visits for a patient whose record is hidden; those booked stay. */
export async function onPatientDeleted(
  tx: TenantTx,
  { occurredAt, payload: { patientId: id } }: EventOf<typeof patientDeleted>,
): Promise<void> {
  await tx.update(PatientReferenceTable, { id }, { deletedAt: new Date(occurredAt) });
}

/** New visits again for a patient whose record is shown again. */
export async function onPatientRestored(
  tx: TenantTx,
  { payload: { patientId: id } }: EventOf<typeof patientRestored>,
): Promise<void> {
  await tx.update(PatientReferenceTable, { id }, { deletedAt: null });
}
