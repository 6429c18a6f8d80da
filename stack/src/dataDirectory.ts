import { chmodSync, mkdirSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where each thing lies inside one data directory. */
export function placesIn(dataDir: string) {
  const at = (name: string) => path.join(dataDir, name);
  return {
    dataDir,
    run: at('run'),
    logs: at('logs'),
    postgres: at('postgres'),
    kafka: at('kafka'),
    objectStore: at('object-store'),
    mail: at('mail'),
    ports: at('ports.json'),
    secrets: at('secrets.json'),
    environment: at('env.json'),
    /** Node keeps compiled sources here, which halves the start of a service. */
    compileCache: at('compile-cache'),
    demoLoaded: at('demo-loaded.json'),
  };
}

export type Places = ReturnType<typeof placesIn>;

/** Creates the data directory, whatever the umask: others may pass through (PostgreSQL's user must), not look. */
export function prepareDataDirectory(dataDir: string): Places {
  const places = placesIn(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  chmodSync(dataDir, 0o711);
  for (const folder of [places.run, places.logs]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  return places;
}

/** Writes a whole file or nothing: a killed process leaves the old content. Readable by its owner only. */
export async function writeWhole(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, file);
}

/** @returns null when the file is missing or not JSON, so that a damaged file is made anew. */
export async function readJson<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return null;
  }
}
