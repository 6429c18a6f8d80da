import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The operations of every `<client>.json` manifest in a folder: text by SHA-256. */
export function readKnownOperations(folder: string): Map<string, string> {
  const manifests = readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>);
  return new Map(manifests.flatMap(manifest => Object.entries(manifest)));
}
