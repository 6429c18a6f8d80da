import pg from 'pg';

/** What the store's functions need of a connection. */
export type Connection = Pick<pg.ClientBase, 'query'>;

const SCHEMA = 'registry';

/** Runs `work` on one connection to the registry's database. */
export async function withRegistry<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    application_name: SCHEMA,
    options: `-c search_path=${SCHEMA},public`,
    connectionTimeoutMillis: 5_000,
    // A publication composes while it holds the lock; whoever waits for it gives up after this.
    lock_timeout: 30_000,
    statement_timeout: 30_000,
  });
  // Without a listener a server that goes away would end this process; the query in flight rejects anyway.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One transaction that no other publication, roll back or report runs beside. */
export async function alone<T>(client: Connection, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    await client.query('select lock_registry()');
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
