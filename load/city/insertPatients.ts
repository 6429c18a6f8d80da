import type pg from 'pg';
import {
  sealContact,
  sealDemographics,
  type Demographics,
} from '@polyclinic/patients-subgraph/registry/patientRecord.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { City, CityClinic } from './city.ts';
import { insertRows, sealingsOf } from '../patientRows.ts';
import { cityId, PATIENTS_PER_CLINIC } from './cityId.ts';

const GIVEN_NAMES = ['Amelia', 'Andre', 'Beatriz', 'Caleb', 'Dana', 'Elias', 'Fatima', 'Hugo', 'Isabel', 'Kwame'];
const FAMILY_NAMES = ['Abbott', 'Brooks', 'Castillo', 'Dawson', 'Ellison', 'Fischer', 'Holloway', 'Ibrahim', 'Jensen'];

/** Registers the city's patients with a safe address each, their fields sealed with the keys of their organization. */
export async function insertPatients(db: pg.Client, house: StackEnvironment, { clinics }: City): Promise<void> {
  const byOrganization = Map.groupBy(clinics, ({ organization }) => organization);
  const sealings = await sealingsOf(
    house,
    [...byOrganization.keys()].map(organization => cityId('T', organization)),
  );
  await db.query('begin');
  await db.query('set local session_replication_role = replica');
  for (const [organization, theirs] of byOrganization) {
    const sealing = sealings.get(cityId('T', organization))!;
    const records = theirs.flatMap(clinic => recordsOf(clinic, sealing));
    await insertRows(
      db,
      'patient',
      records.map(({ patient }) => patient),
    );
    await insertRows(
      db,
      'contact_point',
      records.map(({ contact }) => contact),
    );
  }
  await db.query(`insert into patients.patient_name_prefix (tenant_id, prefix_index, patient_id, clinic_id)
    select tenant_id, prefix_index, id, clinic_id from patients.patient, unnest(name_prefixes) prefix_index
    on conflict do nothing`);
  await db.query('commit');
}

function recordsOf({ n: clinic, organization, patients }: CityClinic, sealing: Sealing) {
  return Array.from({ length: patients }, (_, place) => {
    const n = clinic * PATIENTS_PER_CLINIC + place;
    const id = cityId('P', n);
    const own = { tenantId: cityId('T', organization), clinicId: cityId('C', clinic) };
    const contactId = newId();
    const address = { type: 'EMAIL' as const, value: `patient-${n}@mail.example`, isPrimary: true, isSafe: true };
    return {
      patient: { ...own, id, registeredBy: 'city', ...sealDemographics(sealing, id, demographicsOf(n)) },
      contact: { ...own, id: contactId, patientId: id, ...sealContact(sealing, contactId, address) },
    };
  });
}

const demographicsOf = (n: number): Demographics => ({
  mrn: `CITY-${n}`,
  givenName: GIVEN_NAMES[n % GIVEN_NAMES.length]!,
  familyName: FAMILY_NAMES[n % FAMILY_NAMES.length]!,
  birthDate: `${1940 + (n % 80)}-0${1 + (n % 9)}-1${n % 10}`,
  legalSex: n % 2 === 0 ? 'FEMALE' : 'MALE',
});
