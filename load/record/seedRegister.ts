import pg from 'pg';
import { sealContact, sealDemographics } from '@polyclinic/patients-subgraph/registry/patientRecord.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { insertRows, sealingsOf } from '../patientRows.ts';
import { personOf } from './names.ts';

const BATCH = 5_000;

interface Register {
  tenantId: string;
  clinicId: string;
  patients: number;
  report: (line: string) => void;
}

export const mrnOf = (n: number): string => `R-${String(n).padStart(7, '0')}`;

/** Connects to the stack's one database as its superuser. */
export async function openAdmin(house: StackEnvironment): Promise<pg.Client> {
  const url = new URL(house.infrastructure.postgresAdminUrl ?? '');
  url.pathname = '/polyclinic';
  const db = new pg.Client({ connectionString: url.href });
  await db.connect();
  return db;
}

/**
 * Fills one clinic's register, sealed as the service seals: no audit rows and no events of synthetic history, and the
 * index of names built once, at the end.
 */
export async function seedRegister(house: StackEnvironment, { tenantId, clinicId, patients, report }: Register) {
  const sealing = (await sealingsOf(house, [tenantId])).get(tenantId)!;
  const db = await openAdmin(house);
  await db.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'; set work_mem = '128MB'`);
  const began = performance.now();
  for (let from = 0; from < patients; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, patients - from) }, (_, at) =>
      rowsOf(from + at, { tenantId, clinicId }, sealing),
    );
    await insertRows(db, 'patient', rows.map(({ patient }) => patient)); // prettier-ignore
    await insertRows(db, 'contact_point', rows.map(({ contact }) => contact)); // prettier-ignore
  }
  await db.query(`
    alter table patients.patient_name_prefix drop constraint patient_name_prefix_pkey;
    drop index patients.patient_name_prefix_patient;
    truncate patients.patient_name_prefix;
    insert into patients.patient_name_prefix (tenant_id, prefix_index, patient_id, clinic_id)
      select tenant_id, prefix_index, id, clinic_id from patients.patient, unnest(name_prefixes) prefix_index
       where deleted_at is null;
    alter table patients.patient_name_prefix add primary key (tenant_id, prefix_index, patient_id) include (clinic_id);
    create index patient_name_prefix_patient on patients.patient_name_prefix (tenant_id, patient_id)`);
  await db.query('vacuum analyze patients.patient, patients.contact_point, patients.patient_name_prefix');
  await db.end();
  report(`${patients} patients in ${Math.round((performance.now() - began) / 1_000)} s`);
}

function rowsOf(n: number, own: { tenantId: string; clinicId: string }, sealing: Sealing) {
  const { mobile, ...person } = personOf(n);
  const id = newId();
  const contactId = newId();
  const demographics = { ...person, mrn: mrnOf(n), legalSex: n % 2 === 0 ? ('FEMALE' as const) : ('MALE' as const) };
  const contact = { type: 'MOBILE' as const, value: mobile, isPrimary: true, isSafe: true };
  return {
    patient: { ...own, id, registeredBy: 'bench', ...sealDemographics(sealing, id, demographics) },
    contact: { ...own, id: contactId, patientId: id, ...sealContact(sealing, contactId, contact) },
  };
}
