import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { withDraft } from './draft.ts';
import { viteFolder } from './vite.ts';

const run = promisify(execFile);
const HASH_FILE = '.sources';
/** Folders of the workspace whose content does not end up in the build. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.vite', 'coverage']);

/** Builds the dashboard into frontend/dist, unless what lies there was made from the same sources. */
export async function buildDashboard(root: string, signal: AbortSignal): Promise<'built' | 'unchanged'> {
  const frontend = path.join(root, 'frontend');
  const dist = path.join(frontend, 'dist');
  const sources = await hashOfSources(root);
  if ((await readFile(path.join(dist, HASH_FILE), 'utf8').catch(() => '')) === sources) return 'unchanged';
  await withDraft(path.join(root, '.build'), 'dashboard', async draft => {
    await build(frontend, draft, signal);
    await writeFile(path.join(draft, HASH_FILE), sources);
    await rm(dist, { recursive: true, force: true });
    await rename(draft, dist);
  });
  return 'built';
}

async function build(frontend: string, outDir: string, signal: AbortSignal): Promise<void> {
  const vite = path.join(viteFolder(frontend), 'bin', 'vite.js');
  const args = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await run(process.execPath, args, { cwd: frontend, env, signal, maxBuffer: 16 * 1024 * 1024 });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`The dashboard does not build:\n${`${stdout ?? ''}${stderr ?? ''}`.trim()}`);
  }
}

/** Names and contents of the frontend's files, and the lock file for its dependencies. */
async function hashOfSources(root: string): Promise<string> {
  const hash = createHash('sha256');
  const frontend = path.join(root, 'frontend');
  for (const file of [...(await filesBelow(frontend)), path.join(root, 'package-lock.json')]) {
    hash.update(`${path.relative(root, file)}\0`);
    hash.update(await readFile(file).catch(() => ''));
  }
  return hash.digest('hex');
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = await Promise.all(
    entries
      .filter(entry => !LEFT_OUT.has(entry.name))
      .map(async entry => {
        const at = path.join(folder, entry.name);
        return entry.isDirectory() ? filesBelow(at) : [at];
      }),
  );
  return nested.flat().sort();
}
