import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { admit, bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { adminUrlOf, rolesOf, serviceDatabaseUrls } from '@polyclinic/stack/databaseUrls.ts';
import { newId } from '@polyclinic/tenancy/id.ts';

const ROOT = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** Makes one template at a time, whichever test file asks first. */
const LOCK = 7_610_452;
const passwordFor = (service: string): string => `password of ${service} in tests`;

export interface TestDatabase {
  /** The superuser's address of this database: for looking behind the curtain, never for the code under test. */
  adminUrl: string;
  /** The addresses a service is given: `app` serves, `owner` migrates. */
  urlsOf(service: string): { app: string; owner: string };
  drop(): Promise<void>;
}

/** A database of its own with these services migrated, cloned from a template that is made once per run. */
export async function testDatabase(...services: string[]): Promise<TestDatabase> {
  const server = postgresAdminUrl();
  const name = `test_${newId().toLowerCase()}`;
  await withClient(server, async client => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(`create database ${name} template ${await templateOf(client, services)}`);
    // As in a database that was not cloned: no rights of its own but those that are given.
    await client.query(`revoke temporary on database ${name} from public`);
    for (const service of services) await admit(client, service, name);
  });
  return {
    adminUrl: adminUrlOf(server, name),
    urlsOf: service => urlsIn(name, service),
    drop: () => withClient(server, client => client.query(`drop database if exists ${name} with (force)`)),
  };
}

/** Runs one of a service's migration commands as its user would. @returns What it printed. */
export async function runMigrate(
  service: string,
  command: 'up' | 'down' | 'status',
  ownerUrl: string,
  steps = 1,
): Promise<string> {
  const environment = { ...process.env, NODE_OPTIONS: '', [`${service.toUpperCase()}_DATABASE_OWNER_URL`]: ownerUrl };
  const script = join(ROOT, 'subgraphs', service, 'src/migrate.ts');
  const { stdout } = await run(process.execPath, [script, command, String(steps)], { env: environment });
  return stdout;
}

/** Runs `work` on one connection. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Rows as the superuser sees them, whatever row-level security says. */
export async function rowsAsSuperuser<Row extends object>(
  { adminUrl }: Pick<TestDatabase, 'adminUrl'>,
  service: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const rows: Row[] = [];
  await withClient(adminUrl, async client => {
    await client.query(`set search_path = ${rolesOf(service).schema}, public`);
    rows.push(...(await client.query<Row>(sql, values)).rows);
  });
  return rows;
}

function postgresAdminUrl(): string {
  const url = process.env['TEST_POSTGRES_ADMIN_URL'];
  if (!url) throw new Error('TEST_POSTGRES_ADMIN_URL is not set: run the tests by `make test-int`.');
  return url;
}

const urlsIn = (database: string, service: string) =>
  serviceDatabaseUrls(postgresAdminUrl(), { service, password: passwordFor(service), database });

async function templateOf(client: pg.Client, services: readonly string[]): Promise<string> {
  const template = `template_${services.join('_')}`;
  const ready = await client.query('select from pg_database where datname = $1 and datistemplate', [template]);
  if (ready.rowCount) return template;
  await client.query(`drop database if exists ${template} with (force)`);
  await bootstrapDatabase({ adminUrl: postgresAdminUrl(), database: template }, [...services], passwordFor);
  for (const service of services) await runMigrate(service, 'up', urlsIn(template, service).owner);
  await client.query(`alter database ${template} is_template true`);
  return template;
}
