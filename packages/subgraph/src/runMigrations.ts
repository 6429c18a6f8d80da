import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isMigrateCommand, migrate } from '@polyclinic/tenancy/migrate.ts';
import { readSettings } from './config.ts';

const require = createRequire(import.meta.url);
const folderOf = (file: string): string => dirname(require.resolve(file));

/** Where the tables every subgraph has come from: tenancy, outbox and inbox. */
export const FOUNDATION = [
  folderOf('@polyclinic/tenancy/migrations/202611210000_tenancy.sql'),
  folderOf('@polyclinic/events/migrations/202611210001_outbox_inbox.sql'),
];
/** Organizations and clinics as known from identity's events. */
export const REFERENCES = folderOf('@polyclinic/subgraph/migrations/202611210002_references.sql');

/** `node src/migrate.ts up|down [number]|status` for one subgraph, under its owner role. */
export async function runMigrations(name: string, root: string, folders: readonly string[]): Promise<void> {
  const command = process.argv[2];
  if (!isMigrateCommand(command)) throw new Error('Say what to do: up, down or status.');
  const steps = z.coerce
    .number()
    .int()
    .min(1)
    .parse(process.argv[3] ?? 1);
  const { DATABASE_OWNER_URL: url } = readSettings(name.toUpperCase(), { DATABASE_OWNER_URL: z.url() }, process.env);
  const lines = await migrate(command, {
    url,
    schema: name,
    steps,
    folders: [...FOUNDATION, ...folders, join(root, 'migrations')],
  });
  for (const line of lines) console.log(`${name}: ${line}`);
}
