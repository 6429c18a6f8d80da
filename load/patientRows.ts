import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { patientsTables } from '@polyclinic/patients-subgraph/subgraph.ts';
import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { FieldCipher } from '@polyclinic/phi/fieldCipher.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';

/** A pool as the patients service has it. */
export const openPatients = ({ services }: StackEnvironment): Promise<DataSource> =>
  openDatabase({
    url: services['patients']?.['PATIENTS_DATABASE_URL'] ?? '',
    schema: 'patients',
    entities: patientsTables,
    genericPlans: true,
  });

/** What seals each organization's fields, by tenant; its keys are made as the service makes them on first use. */
export async function sealingsOf(
  house: StackEnvironment,
  tenantIds: readonly string[],
): Promise<ReadonlyMap<string, Sealing>> {
  const { PATIENTS_MASTER_KEY: masterKey = '' } = house.services['patients'] ?? {};
  const db = await openPatients(house);
  const dataKeys = new DataKeys(localKeyProvider(masterKey));
  const sealings = new Map<string, Sealing>();
  for (const tenantId of tenantIds) {
    const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'load', traceId: '', ipAddress: null };
    const keys = await inTenant(db, scope, tx => dataKeys.of(tx));
    sealings.set(tenantId, { keys, cipher: new FieldCipher(keys) });
  }
  await db.destroy();
  return sealings;
}

/** @param rows alike, named as the entities name their columns */
export async function insertRows(
  db: pg.Client,
  table: 'patient' | 'contact_point' | 'encounter',
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
