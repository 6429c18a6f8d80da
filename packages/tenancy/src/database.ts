import { DataSource, type EntitySchema } from 'typeorm';
import { ServiceClient } from './serviceClient.ts';

export interface DatabaseOptions {
  url: string;
  /** The subgraph's own schema, searched before `public`. */
  schema: string;
  entities: EntitySchema[];
  /** Connections at most; 10 unless told. */
  poolSize?: number;
  /** Plans each statement once per connection, for whatever values, instead of at every call. */
  genericPlans?: boolean;
}

/** A statement's time at most. */
export const STATEMENT_MILLISECONDS = 5_000;

/** Opens one subgraph's pool. Statements end after 5 s, forgotten transactions after 10 s, waits for a lock after 3 s. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const { url, schema, entities, poolSize = 10, genericPlans = false } = options;
  const db = new DataSource({
    type: 'postgres',
    url,
    schema,
    entities,
    poolSize,
    applicationName: schema,
    connectTimeoutMS: 5_000,
    extra: {
      options: `-c search_path=${schema},public${genericPlans ? ' -c plan_cache_mode=force_generic_plan' : ''}`,
      statement_timeout: STATEMENT_MILLISECONDS,
      lock_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
      keepAlive: true,
      Client: ServiceClient,
      pipeline: true,
    },
  });
  return db.initialize();
}

const REQUIRED_EXTENSIONS = ['btree_gist', 'pgcrypto', 'pg_stat_statements', 'uuid-ossp'];

/** Refuses to start on a database that lacks an extension the platform counts on (DAT-01). */
export async function requireExtensions(db: DataSource): Promise<void> {
  const rows: Array<{ extname: string }> = await db.query('select extname from pg_extension');
  const present = new Set(rows.map(({ extname }) => extname));
  const missing = REQUIRED_EXTENSIONS.filter(name => !present.has(name));
  if (missing.length > 0) throw new Error(`The database lacks the extensions ${missing.join(', ')}.`);
}

/** The constraint a failed statement broke, or null: Postgres decides races, code recognises them by this name. */
export function brokenConstraint(error: unknown): string | null {
  const driverError = (error as { driverError?: { constraint?: unknown } } | null)?.driverError;
  return typeof driverError?.constraint === 'string' ? driverError.constraint : null;
}
