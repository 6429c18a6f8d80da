import { join } from 'node:path';
import pg from 'pg';
import { bootstrapRegistry, registryUrls } from '@polyclinic/stack/registryDatabase.ts';
import { migrate } from '@polyclinic/tenancy/migrate.ts';
import { testDatabase } from '@polyclinic/testing/testDatabase.ts';

const PASSWORD = 'password of the registry in tests';
const FOLDERS = [join(import.meta.dirname, '../migrations')];

export interface TestRegistry {
  /** The superuser's address of this database. */
  adminUrl: string;
  /** `app` publishes, `owner` migrates, `reader` is what a gateway is given. */
  urls: ReturnType<typeof registryUrls>;
  /** Another connection as that role, closed by `drop`. */
  connect(role: 'app' | 'reader'): Promise<pg.Client>;
  migrate(command: 'up' | 'down'): Promise<string[]>;
  drop(): Promise<void>;
}

/** For integration tests: a migrated, empty registry in a database of its own. */
export async function testRegistry(): Promise<TestRegistry> {
  const { adminUrl, drop } = await testDatabase();
  const database = new URL(adminUrl).pathname.slice(1);
  await bootstrapRegistry({ adminUrl, database }, PASSWORD);
  const urls = registryUrls(adminUrl, { password: PASSWORD, database });
  const run = (command: 'up' | 'down') => migrate(command, { url: urls.owner, schema: 'registry', folders: FOLDERS });
  await run('up');
  const clients: pg.Client[] = [];
  return {
    adminUrl,
    urls,
    migrate: run,
    connect: async role => {
      const client = new pg.Client({ connectionString: urls[role] });
      await client.connect();
      clients.push(client);
      return client;
    },
    drop: async () => {
      for (const client of clients) await client.end();
      await drop();
    },
  };
}
