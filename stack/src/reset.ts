import { existsSync } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { stopLeftovers } from './daemonRecord.ts';
import { placesIn } from './dataDirectory.ts';
import { postgresDataDir } from './postgres.ts';
import { readSettings } from './settings.ts';
import { SUPERVISOR } from './supervisor.ts';

/** `make reset`: stops the stack and removes its data; the next start begins anew. */
const settings = readSettings();
const places = placesIn(settings.dataDir);
if (existsSync(settings.dataDir)) await reset();
process.stdout.write(`The data in ${settings.dataDir} are removed.\n`);

async function reset(): Promise<void> {
  await stopLeftovers(places.run, [SUPERVISOR]);
  await stopLeftovers(places.run);
  const { dataDir, secrets, ...rest } = places;
  const postgres = postgresDataDir(places.postgres);
  const drafts = (await readdir(dataDir))
    .filter(entry => entry.includes('.draft-'))
    .map(entry => path.join(dataDir, entry));
  for (const ours of [...Object.values(rest), postgres, ...drafts]) await rm(ours, { recursive: true, force: true });
  if (settings.external.databaseUrl) {
    const kept = path.basename(secrets);
    process.stdout.write(`The database at DATABASE_URL is yours and stays, and so does ${kept}, which opens it.\n`);
    return;
  }
  await rm(secrets, { force: true });
  // Only when nothing else lies there: DATA_DIR may name a folder that holds other things.
  if ((await readdir(dataDir)).length === 0) await rmdir(dataDir);
}
