import { newId } from '@polyclinic/tenancy/id.ts';
import { rowsAsSuperuser, withClient, type TestDatabase } from './testDatabase.ts';

/** What the laws ask of a table. */
export interface Table {
  service: string;
  name: string;
  /** Such as `ulid not null`; null when there is none. */
  tenantColumn: string | null;
  secured: boolean;
  forced: boolean;
  policies: number;
  /** Whether a policy narrows it to the caller's clinics. */
  restricted: boolean;
  /** Whether its rows are about a patient. */
  ofPatients: boolean;
  /** Whether its rows can be taken out and kept. */
  removable: boolean;
  tenantLeads: boolean;
  audited: boolean;
  /** What the serving role may do with it; OWNER when it is the role's own. */
  appPrivileges: string[];
}

const TABLES = `
  select c.relname as name, c.relrowsecurity as secured, c.relforcerowsecurity as forced,
    (select t.typname || case when a.attnotnull then ' not null' else '' end
       from pg_attribute a join pg_type t on t.oid = a.atttypid
      where a.attrelid = c.oid and a.attname = 'tenant_id') as "tenantColumn",
    (select count(*)::int from pg_policy where polrelid = c.oid) as policies,
    exists (select from pg_policy where polrelid = c.oid and polname = c.relname || '_own_clinics') as restricted,
    c.relname in ('patient', 'patient_reference') or exists (select from pg_attribute a
             where a.attrelid = c.oid and a.attname = 'patient_id' and not a.attisdropped) as "ofPatients",
    exists (select from pg_attribute a
             where a.attrelid = c.oid and a.attname = 'deleted_at' and not a.attisdropped) as removable,
    exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
             where i.indrelid = c.oid and a.attname = 'tenant_id') as "tenantLeads",
    exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
             where t.tgrelid = c.oid and p.proname = 'record_change') as audited,
    array(select kind from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as kind
           where has_table_privilege($1 || '_app', c.oid, kind))
      || case when pg_get_userbyid(c.relowner) = $1 || '_app' then array['OWNER'] else '{}' end as "appPrivileges"
  from pg_class c
 where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration' order by 1`;

/** Every table of these services but the migrator's own. */
export async function tablesOf(database: TestDatabase, services: readonly string[]): Promise<Table[]> {
  const found: Table[] = [];
  for (const service of services) {
    const rows = await rowsAsSuperuser<Omit<Table, 'service'>>(database, service, TABLES, [service]);
    found.push(...rows.map(row => ({ ...row, service })));
  }
  return found;
}

const COLUMNS = `
  select a.attname as name, t.typname as type from pg_attribute a join pg_type t on t.oid = a.atttypid
   where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''`;

/** A value that fits a type, different each time where it can be. */
const SAMPLES: Record<string, () => unknown> = {
  ulid: newId,
  text: () => `x${newId()}`,
  citext: () => `x${newId()}@example.test`,
  bytea: () => Buffer.from(newId()),
  bool: () => true,
  int2: () => 5,
  int4: () => 5,
  int8: () => 5,
  jsonb: () => '{}',
  date: () => '2026-11-21',
  time: () => '09:00',
  timestamptz: () => '2026-11-21T09:00:00Z',
  _text: () => [newId()],
  _int2: () => [5],
};

/**
 * Puts one row of each tenant into every table, whatever it means: rules about meaning are taken off this database,
 * since only who sees the row matters.
 */
export async function rowsOfEveryTable(
  database: TestDatabase,
  tables: readonly Table[],
  tenants: readonly string[],
): Promise<void> {
  await withClient(database.adminUrl, async client => {
    // No triggers, no foreign keys.
    await client.query('set session_replication_role = replica');
    for (const { service, name } of tables) {
      const target = `${service}.${name}`;
      const checks = await client.query<{ conname: string }>(
        `select conname from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
        [target],
      );
      for (const { conname } of checks.rows) await client.query(`alter table ${target} drop constraint ${conname}`);
      const { rows: columns } = await client.query<{ name: string; type: string }>(COLUMNS, [target]);
      for (const tenant of tenants) {
        const values = columns.map(column => (column.name === 'tenant_id' ? tenant : sampleOf(column.type)));
        const places = columns.map((_, index) => `$${index + 1}`).join(', ');
        const names = columns.map(column => column.name).join(', ');
        await client.query(`insert into ${target} (${names}) values (${places})`, values);
      }
    }
  });
}

function sampleOf(type: string): unknown {
  const sample = SAMPLES[type];
  if (!sample) throw new Error(`Say in SAMPLES what a value of type ${type} looks like.`);
  return sample();
}
