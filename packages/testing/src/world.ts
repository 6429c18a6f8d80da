import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { patientRegistered } from '@polyclinic/events/patients/patientRegistered.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TestSubgraph } from './testSubgraph.ts';

/** One organization with two clinics, a practitioner of both and a patient of each. */
export interface World {
  tenantId: string;
  clinicId: string;
  otherClinicId: string;
  /** Both clinics. */
  clinicIds: string[];
  practitionerId: string;
  /** The practitioner's login. */
  practitionerSubject: string;
  patientId: string;
  otherClinicsPatientId: string;
  timezone: string;
}

let count = 0;

/** Announces a new organization and its people to a service, as identity and patients would. */
export async function announceWorld(subgraph: TestSubgraph, timezone = 'America/New_York'): Promise<World> {
  count += 1;
  const [clinicId, otherClinicId] = [newId(), newId()];
  const world: World = {
    tenantId: newId(),
    clinicId,
    otherClinicId,
    clinicIds: [clinicId, otherClinicId],
    practitionerId: newId(),
    practitionerSubject: `auth0|practitioner-${count}`,
    patientId: newId(),
    otherClinicsPatientId: newId(),
    timezone,
  };
  const { tenantId, clinicIds, practitionerId, practitionerSubject: subject } = world;
  const organization = { slug: `org-${count}`, name: `Organization ${count}`, timezone, currency: 'USD' };
  await subgraph.hear(organizationRegistered, { tenantId, payload: organization });
  for (const [index, id] of clinicIds.entries()) {
    const clinic = { clinicId: id, slug: `clinic-${count}-${index}`, name: `Clinic ${count}.${index}`, timezone };
    await subgraph.hear(clinicOpened, { tenantId, payload: clinic });
  }
  await subgraph.hear(practitionerJoined, { tenantId, payload: { practitionerId, clinicIds, subject } });
  await announcePatient(subgraph, tenantId, clinicId, world.patientId);
  await announcePatient(subgraph, tenantId, otherClinicId, world.otherClinicsPatientId);
  return world;
}

/** Announces one more patient of a clinic. @returns The patient's id. */
export async function announcePatient(
  subgraph: TestSubgraph,
  tenantId: string,
  clinicId: string,
  patientId = newId(),
): Promise<string> {
  await subgraph.hear(patientRegistered, { tenantId, subjectId: patientId, payload: { patientId, clinicId } });
  return patientId;
}
