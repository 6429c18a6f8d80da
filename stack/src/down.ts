import { stopLeftovers } from './daemonRecord.ts';
import { placesIn } from './dataDirectory.ts';
import { readSettings } from './settings.ts';
import { SUPERVISOR } from './supervisor.ts';

/** `make down`: stops the stack of this data directory, and what a killed supervisor left running. */
const { run, dataDir } = placesIn(readSettings().dataDir);
const supervisor = await stopLeftovers(run, [SUPERVISOR]);
const leftovers = await stopLeftovers(run);
const stopped = [...supervisor, ...leftovers].length;
process.stdout.write(stopped > 0 ? 'Everything is stopped; the data are kept.\n' : `Nothing of ${dataDir} runs.\n`);
