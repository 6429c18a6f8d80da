import { join } from 'node:path';
import { isMigrateCommand, migrate } from '@polyclinic/tenancy/migrate.ts';
import { readConfig } from './config.ts';

/** `node registry/src/migrate.ts up|down|status`, under the owner role. */
const command = process.argv[2];
const url = readConfig().DATABASE_OWNER_URL;
if (!isMigrateCommand(command)) throw new Error('Say what to do: up, down or status.');
if (!url) throw new Error('REGISTRY_DATABASE_OWNER_URL is not set.');
const folders = [join(import.meta.dirname, '../migrations')];
for (const line of await migrate(command, { url, schema: 'registry', folders })) console.log(`registry: ${line}`);
