import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Hands the dashboard's operations to the gateway: gateway/operations/dashboard.json maps the SHA-256 of each printed
 * document to its text, in order of the hashes. With `--check` it says when that file is stale.
 */
const ROOT = path.join(import.meta.dirname, '..');
const GENERATED = path.join(ROOT, 'frontend/src/graphql/persisted-documents.json');
const MANIFEST = path.join(ROOT, 'gateway/operations/dashboard.json');

const documents = JSON.parse(readFileSync(GENERATED, 'utf8')) as Record<string, string>;
const sorted = Object.fromEntries(
  Object.entries(documents).sort(([one], [other]) => (one < other ? -1 : Number(one > other))),
);
const text = `${JSON.stringify(sorted, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  mkdirSync(path.dirname(MANIFEST), { recursive: true });
  writeFileSync(MANIFEST, text);
} else if (readFileSync(MANIFEST, 'utf8') !== text) {
  process.stderr.write('gateway/operations/dashboard.json is stale: run `make codegen` and review its diff.\n');
  process.exitCode = 1;
}
