import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { readConfig } from './config.ts';
import { logInfo } from './log.ts';

const FOLDER = new URL('../migrations/', import.meta.url);

/** Two processes that start at once migrate one after the other. */
const LOCK = 7_610_452;

/**
 * Applies the SQL files that have not been applied, in the order of their names, each in its own transaction.
 * @param ownerUrl the schema's owner; its search_path decides where the tables go
 * @param appRole `{{app}}` in the files: who is granted the tables
 * @returns the names applied now
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists applied_migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const applied = await client.query<{ name: string }>('select name from applied_migration');
    const known = new Set(applied.rows.map(row => row.name));
    const files = (await readdir(FOLDER)).filter(name => name.endsWith('.sql')).sort();
    const missing = files.filter(name => !known.has(name));
    for (const name of missing) await apply(client, name, appRole);
    return missing;
  } finally {
    await client.end();
  }
}

async function apply(client: pg.Client, name: string, appRole: string): Promise<void> {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  await client.query('begin');
  try {
    await client.query(text.replaceAll('{{app}}', pg.escapeIdentifier(appRole)));
    await client.query('insert into applied_migration (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed and left nothing behind.`, { cause: error });
  }
}

/** The role that a database address signs in as. */
export function roleOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username);
}

if (import.meta.main) {
  if (process.argv[2] !== 'up') throw new Error('Usage: node src/migrate.ts up');
  const { databaseUrl, databaseOwnerUrl } = readConfig();
  if (!databaseOwnerUrl) throw new Error('IDP_DATABASE_OWNER_URL is needed to migrate.');
  const applied = await migrate(databaseOwnerUrl, roleOf(databaseUrl));
  logInfo('migrated', { applied: applied.join(' ') || 'nothing new' });
}
