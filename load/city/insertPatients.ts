import type pg from 'pg';
import { patientsTables } from '@polyclinic/patients-subgraph/subgraph.ts';
import {
  sealContact,
  sealDemographics,
  type Demographics,
} from '@polyclinic/patients-subgraph/registry/patientRecord.ts';
import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { FieldCipher } from '@polyclinic/phi/fieldCipher.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { City, CityClinic } from './city.ts';
import { cityId, PATIENTS_PER_CLINIC } from './cityId.ts';

const GIVEN_NAMES = ['Amelia', 'Andre', 'Beatriz', 'Caleb', 'Dana', 'Elias', 'Fatima', 'Hugo', 'Isabel', 'Kwame'];
const FAMILY_NAMES = ['Abbott', 'Brooks', 'Castillo', 'Dawson', 'Ellison', 'Fischer', 'Holloway', 'Ibrahim', 'Jensen'];

/** Registers the city's patients with a safe address each, their fields sealed with the keys of their organization. */
export async function insertPatients(db: pg.Client, house: StackEnvironment, { clinics }: City): Promise<void> {
  const byOrganization = Map.groupBy(clinics, ({ organization }) => organization);
  const sealings = await sealingsOf(house, [...byOrganization.keys()]);
  await db.query('begin');
  await db.query('set local session_replication_role = replica');
  for (const [organization, theirs] of byOrganization) {
    const sealing = sealings.get(organization)!;
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
  await db.query('commit');
}

/** What seals each organization's fields; its keys are made as the service makes them on first use. */
async function sealingsOf(house: StackEnvironment, organizations: readonly number[]): Promise<Map<number, Sealing>> {
  const { PATIENTS_DATABASE_URL: url = '', PATIENTS_MASTER_KEY: masterKey = '' } = house.services['patients'] ?? {};
  const db = await openDatabase({ url, schema: 'patients', entities: patientsTables });
  const dataKeys = new DataKeys(localKeyProvider(masterKey));
  const sealings = new Map<number, Sealing>();
  for (const organization of organizations) {
    const tenantId = cityId('T', organization);
    const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'city', traceId: '', ipAddress: null };
    const keys = await inTenant(db, scope, tx => dataKeys.of(tx));
    sealings.set(organization, { keys, cipher: new FieldCipher(keys) });
  }
  await db.destroy();
  return sealings;
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

/** @param rows alike, named as the entities name their columns */
async function insertRows(
  db: pg.Client,
  table: 'patient' | 'contact_point',
  rows: ReadonlyArray<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map(column => column.replace(/[A-Z]/g, '_$&').toLowerCase());
  const values = rows.map(row =>
    Object.fromEntries(Object.values(row).map((value, at) => [columns[at]!, jsonOf(value)])),
  );
  const names = columns.join(', ');
  await db.query(
    `insert into patients.${table} (${names}) select ${names} from json_populate_recordset(null::patients.${table}, $1)`,
    [JSON.stringify(values)],
  );
}

/** Sealed bytes as PostgreSQL reads them. */
const jsonOf = (value: unknown): unknown => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);
