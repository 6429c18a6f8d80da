import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ACCESS_SDL = createRequire(import.meta.url).resolve('@polyclinic/access/access.graphql');

/** A subgraph's whole SDL: the access directives, then every slice's `.graphql` file in order of its path. */
export function readSdl(folder: string): string {
  const slices = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.graphql'))
    .sort();
  return [ACCESS_SDL, ...slices.map(path => join(folder, path))].map(path => readFileSync(path, 'utf8')).join('\n');
}
