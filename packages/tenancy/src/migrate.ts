import { DataSource } from 'typeorm';
import { sqlMigrations } from './sqlMigrations.ts';

export interface MigrateOptions {
  /** The owner role's URL. */
  url: string;
  schema: string;
  folders: readonly string[];
  /** How many `down` takes back; one unless it is said. */
  steps?: number;
}

const COMMANDS = ['up', 'down', 'status'] as const;
export type MigrateCommand = (typeof COMMANDS)[number];

export const isMigrateCommand = (word: string | undefined): word is MigrateCommand =>
  COMMANDS.includes(word as MigrateCommand);

/**
 * Brings one schema up to date, takes its last migrations back, or lists what has run (DAT-24).
 * @returns One line per migration that ran, or for `status` per known migration.
 */
export async function migrate(
  command: MigrateCommand,
  { url, schema, folders, steps = 1 }: MigrateOptions,
): Promise<string[]> {
  const db = await new DataSource({
    type: 'postgres',
    url,
    schema,
    migrations: sqlMigrations(folders),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    extra: { options: `-c search_path=${schema},public`, lock_timeout: 10_000 },
  }).initialize();
  try {
    if (command === 'up') return (await db.runMigrations()).map(({ name }) => `applied ${name}`);
    if (command === 'down') {
      for (let step = 0; step < steps; step++) await db.undoLastMigration();
      return [`took back ${steps}`];
    }
    const ran: Array<{ name: string }> = await db.query('select name from migration');
    const names = new Set(ran.map(({ name }) => name));
    return db.migrations.map(({ name }) => `${names.has(name ?? '') ? 'applied' : 'pending'} ${name ?? ''}`);
  } finally {
    await db.destroy();
  }
}
