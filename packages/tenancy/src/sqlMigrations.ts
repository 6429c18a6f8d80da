import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export type SqlMigration = new () => MigrationInterface;

/**
 * Turns `202611211000_appointment.sql` files of the given folders into TypeORM migrations, in order of their date.
 * `202611211000_appointment.down.sql` beside it is its way back.
 */
export function sqlMigrations(folders: readonly string[]): SqlMigration[] {
  const files = folders.flatMap(folder => readdirSync(folder).map(file => ({ folder, file })));
  return files
    .filter(({ file }) => file.endsWith('.sql') && !file.endsWith('.down.sql'))
    .sort((one, other) => one.file.localeCompare(other.file))
    .map(({ folder, file }) => migrationOf(folder, file.slice(0, -'.sql'.length)));
}

function migrationOf(folder: string, name: string): SqlMigration {
  const run = async (runner: QueryRunner, file: string): Promise<void> => {
    await runner.query(readFileSync(join(folder, file), 'utf8'));
  };
  return class {
    // TypeORM orders by the last 13 digits of the name.
    name = `${name}_${name.slice(0, 12)}0`;
    up = (runner: QueryRunner) => run(runner, `${name}.sql`);
    down = (runner: QueryRunner) => run(runner, `${name}.down.sql`);
  };
}
