import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Clock ticks of /proc per second, milliseconds each. */
const TICK_MILLISECONDS = 10;

/** A process on one core, ready when it has printed its address. */
export interface Pinned {
  url: string;
  /** Milliseconds of processor it has used. */
  cpu(): number;
  rssMb(): number;
  stop(): Promise<void>;
}

const command = (core: number, args: readonly string[]): string[] => ['-c', String(core), process.execPath, ...args];

/** Starts a script on one core. @throws Error when it ends before it says its address */
export async function startPinned(
  core: number,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<Pinned> {
  const child = spawn('taskset', command(core, args), {
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await firstUrl(child);
  return {
    url,
    cpu: () => cpuOf(child),
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(procFile(child, 'status'))?.[1] ?? 0) / 1_024,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function firstUrl(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The process has no output.');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) return url;
  }
  throw new Error('The process ended before it served.');
}

const procFile = ({ pid }: ChildProcess, name: string): string => readFileSync(`/proc/${pid}/${name}`, 'utf8');

function cpuOf(child: ChildProcess): number {
  const stat = procFile(child, 'stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MILLISECONDS;
}

/** Runs a script on one core to its end. @returns Its last line, read as JSON */
export async function runPinned<Result>(core: number, args: readonly string[]): Promise<Result> {
  const { stdout } = await run('taskset', command(core, args), { maxBuffer: 50_000_000 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Result;
}
