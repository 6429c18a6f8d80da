import pg from 'pg';
import { logError } from './log.ts';

export type Database = pg.Pool;

/** Opens the provider's connections; a restarted server is met with new ones. */
export function openDatabase(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 10_000,
    application_name: 'identity-provider',
  });
  pool.on('error', error => logError('database.connection_lost', error));
  return pool;
}

/** Runs `work` in one transaction: all of it stays, or nothing. */
export async function inTransaction<T>(database: Database, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}
