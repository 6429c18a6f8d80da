import { newId } from '@polyclinic/tenancy/id.ts';
import type { SchedulingHouse } from './schedulingHouse.ts';

/** One clinic whose practitioners work day and night, in UTC. */
export interface ClinicUnderTest {
  tenantId: string;
  clinicId: string;
  practitionerIds: string[];
  patientIds: string[];
}

/** Slots are as long as this, minutes. */
export const SLOT_MINUTES = 15;

/** Puts a clinic into scheduling and billing as the events of the other services would. */
export async function openClinic(
  rows: SchedulingHouse['rows'],
  { practitioners, patients, places = 1 }: { practitioners: number; patients: number; places?: number | undefined },
): Promise<ClinicUnderTest> {
  const ids = (count: number): string[] => Array.from({ length: count }, newId);
  const [tenantId, clinicId] = [newId(), newId()];
  const clinic = { tenantId, clinicId, practitionerIds: ids(practitioners), patientIds: ids(patients) };
  for (const service of ['scheduling', 'billing']) {
    await rows(service, `insert into organization_reference values ($1, 'bench', 'Bench', 'UTC', 'USD')`, [tenantId]);
    await rows(service, `insert into clinic_reference values ($1, $2, 'bench', 'Bench', 'UTC')`, [tenantId, clinicId]);
  }
  await rows(
    'billing',
    `insert into service_item (tenant_id, id, clinic_id, code, name, amount_minor, currency)
     values ($1, $2, $3, 'CONSULT', 'Consultation', 10000, 'USD')`,
    [tenantId, newId(), clinicId],
  );
  await rows('scheduling', 'insert into practitioner_reference select $1, unnest($2::text[]), $3', [
    tenantId,
    clinic.practitionerIds,
    [clinicId],
  ]);
  await rows('scheduling', 'insert into patient_reference select $1, unnest($2::text[]), $3', [
    tenantId,
    clinic.patientIds,
    clinicId,
  ]);
  for (const practitionerId of clinic.practitionerIds)
    for (let weekday = 1; weekday <= 7; weekday++)
      await rows(
        'scheduling',
        `insert into schedule (tenant_id, id, clinic_id, practitioner_id, weekday, starts_at_local, ends_at_local,
                               slot_minutes, capacity, effective_from)
         values ($1, $2, $3, $4, $5, '08:00', '16:00', ${SLOT_MINUTES}, $6, '2026-01-01')`,
        [tenantId, newId(), clinicId, practitionerId, weekday, places],
      );
  return clinic;
}

/** Midnight UTC of a day that many days ahead, milliseconds since the epoch. */
export const dayAhead = (days: number): number => (Math.floor(Date.now() / 86_400_000) + days) * 86_400_000;
