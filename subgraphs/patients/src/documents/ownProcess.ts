import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Of what the process may keep, kB; Node sets aside more than half of it before it begins. */
const MEMORY = 900 * 1024;
const HEAP_MEGABYTES = 256;

/** A program that reads what somebody sent, and the most it may take. */
export interface Program {
  /** A module; it and what lies beside it can be read. */
  script: string;
  parameters: readonly string[];
  /** The packages that it may read besides. */
  packages: readonly string[];
  milliseconds: number;
  /** Of what it writes. */
  mostBytes: number;
}

/** What it wrote; or why not: it took too long, or ended with this code, null where it was killed. */
export type Ended = { output: Buffer } | { failed: 'TOO_SLOW' } | { failed: 'ENDED'; code: number | null };

/** A package's folder; of one with a scope all of that, for what is compiled lies beside it. */
function folderOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`There is no package ${name}.`);
  return name.startsWith('@') ? join(dirname(file), '..') : dirname(file);
}

const flagsOf = ({ script, packages }: Program): string[] => [
  `--max-old-space-size=${HEAP_MEGABYTES}`,
  '--disable-warning=SecurityWarning',
  '--disable-warning=ExperimentalWarning',
  '--permission',
  '--allow-addons',
  ...[dirname(script), ...packages.map(folderOf)].map(folder => `--allow-fs-read=${join(folder, '/')}`),
];

/**
 * Runs a program in a process of its own, for what it reads may be made to break it: a file comes in, what it makes goes
 * out; it has no environment, can read its code alone and write nothing, and is killed past its time.
 * @param signal kills it early, and makes it throw
 */
export async function inOwnProcess(program: Program, input: Buffer, signal?: AbortSignal): Promise<Ended> {
  const { script, parameters, milliseconds, mostBytes } = program;
  const limited = [`ulimit -d ${MEMORY} && exec "$0" "$@"`, process.execPath, ...flagsOf(program), script];
  const child = spawn('/bin/sh', ['-c', ...limited, ...parameters], { env: {}, stdio: ['pipe', 'pipe', 'ignore'] });
  const kill = (): void => void child.kill('SIGKILL');
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, milliseconds);
  signal?.addEventListener('abort', kill, { once: true });
  try {
    // It may end before it has heard all.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const closed = once(child, 'close') as Promise<[code: number | null]>;
    const [output, [code]] = await Promise.all([buffer(child.stdout), closed]);
    signal?.throwIfAborted();
    if (late) return { failed: 'TOO_SLOW' };
    return code === 0 && output.length > 0 && output.length <= mostBytes ? { output } : { failed: 'ENDED', code };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', kill);
  }
}
