import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { placesIn } from '@polyclinic/stack/dataDirectory.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { openProgress } from '@polyclinic/stack/progress.ts';
import { CHECKOUT } from '@polyclinic/stack/settings.ts';
import { startStack } from '@polyclinic/stack/stack.ts';
import type { City } from './city/city.ts';
import { seedCity } from './city/seedCity.ts';

/** What a shell calls a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/** A stack that holds a city. */
export interface CityHouse {
  environment: StackEnvironment;
  /** Where the process ids of its parts are written. */
  runDir: string;
  /** Stops what was started here; a stack that was running goes on. */
  close(): Promise<void>;
}

/** Opens a stack of its own, or the running one whose data directory LOAD_STACK_DIR names, and puts the city into it. */
export async function openCityHouse(city: City): Promise<CityHouse> {
  const running = process.env['LOAD_STACK_DIR'];
  const house = running ? await runningHouse(resolve(running)) : await ownHouse();
  const started = performance.now();
  try {
    await seedCity(house.environment, city);
  } catch (error) {
    await house.close();
    throw error;
  }
  const people = city.clinics.reduce((sum, { doctors, desk }) => sum + doctors + desk, 0);
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(`${city.clinics.length} clinics with ${people} logins, seeded in ${seconds} s`);
  return house;
}

async function runningHouse(dataDir: string): Promise<CityHouse> {
  const places = placesIn(dataDir);
  const environment = JSON.parse(await readFile(places.environment, 'utf8')) as StackEnvironment;
  return { environment, runDir: places.run, close: () => Promise.resolve() };
}

/** Ends with the process: on Ctrl-C too nothing goes on and no data is left. */
async function ownHouse(): Promise<CityHouse> {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort());
  const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-load-'));
  const progress = openProgress(text => process.stdout.write(text), false);
  const remove = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  const stack = await startStack({ root: CHECKOUT, dataDir, progress, signal: interrupted.signal }).catch(
    async (error: unknown) => {
      await remove();
      throw error;
    },
  );
  progress.end();
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> =>
    (closing ??= (async () => {
      await stack.stop();
      await remove();
    })());
  interrupted.signal.addEventListener('abort', () => void close().finally(() => process.exit(INTERRUPTED)));
  return { environment: stack.environment, runDir: placesIn(dataDir).run, close };
}
