import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';

/**
 * `node tooling/bundleBudget.ts`: builds the dashboard and weighs what a browser loads before it shows a first page,
 * in kilobytes of gzip (FE-38). Exits non-zero where a page is over its budget.
 */

/** A file as Vite's manifest tells of it; its key is the source. */
interface Built {
  file: string;
  css?: string[];
  /** Keys of what is loaded with it. */
  imports?: string[];
}

interface FirstLoad {
  page: string;
  budgetKb: number;
  /** What is asked for on the way, each with all it imports. */
  sources: readonly string[];
}

const SIGN_IN = ['index.html', 'src/app/App.tsx', 'src/language/en/english.ts'];

const FIRST_LOADS: readonly FirstLoad[] = [
  { page: 'sign-in', budgetKb: 250, sources: SIGN_IN },
  {
    page: 'booking by visitors',
    budgetKb: 250,
    sources: ['index.html', 'src/features/selfBooking/VisitorApp.tsx', 'src/language/en/visitors.ts'],
  },
  {
    // Apollo, the router and the words of all pages: loaded while the person signs in, and kept by the browser.
    page: 'calendar, signed in',
    budgetKb: 440,
    sources: [
      ...SIGN_IN,
      'src/app/SignedIn.tsx',
      'src/app/layout/ClinicLayout.tsx',
      'src/features/scheduling/calendar/CalendarPage.tsx',
    ],
  },
];

const ROOT = path.join(import.meta.dirname, '..');
const run = promisify(execFile);

async function built<Result>(use: (dist: string) => Promise<Result>): Promise<Result> {
  const dist = await mkdtemp(path.join(os.tmpdir(), 'polyclinic-bundle-'));
  try {
    const args = ['build', '--outDir', dist, '--emptyOutDir', '--manifest', '--logLevel', 'warn'];
    await run(path.join(ROOT, 'node_modules/.bin/vite'), args, { cwd: path.join(ROOT, 'frontend') });
    return await use(dist);
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

/** Files that `source` needs, itself and its styles among them. */
function filesOf(manifest: Record<string, Built>, source: string, found = new Set<string>()): Set<string> {
  const entry = manifest[source];
  if (!entry) throw new Error(`The build has no ${source}: tooling/bundleBudget.ts names what a first page loads.`);
  if (found.has(entry.file)) return found;
  for (const file of [entry.file, ...(entry.css ?? [])]) found.add(file);
  for (const needed of entry.imports ?? []) filesOf(manifest, needed, found);
  return found;
}

async function weigh(dist: string): Promise<Array<FirstLoad & { files: number; kb: number }>> {
  const manifest = JSON.parse(await readFile(path.join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Built>;
  const weightOf = async (file: string) => gzipSync(await readFile(path.join(dist, file))).length / 1000;
  return Promise.all(
    FIRST_LOADS.map(async load => {
      const files = new Set(load.sources.flatMap(source => [...filesOf(manifest, source)]));
      const weights = await Promise.all([...files].map(weightOf));
      return { ...load, files: files.size, kb: weights.reduce((sum, weight) => sum + weight, 0) };
    }),
  );
}

const loads = await built(weigh);
for (const { page, files, kb, budgetKb } of loads) {
  const figure = `${kb.toFixed(0)} kB of ${budgetKb}`.padStart(16);
  process.stdout.write(`${page.padEnd(22)}${figure} in ${files} files${kb > budgetKb ? '  OVER ITS BUDGET' : ''}\n`);
}
process.exitCode = loads.some(({ kb, budgetKb }) => kb > budgetKb) ? 1 : 0;
