import { readdirSync, readFileSync } from 'node:fs';
import { type DaemonRecord, runningRecords } from './daemonRecord.ts';
import { placesIn } from './dataDirectory.ts';
import { readSettings } from './settings.ts';
import { textTable } from './textTable.ts';

/** Resident memory of one process with its children, in MB. */
interface Memory {
  name: string;
  processes: number;
  rssMb: number;
  /** Shared pages divided among those that share them; Postgres' processes share much. */
  pssMb: number;
}

/** `node stack/src/memory.ts`: the memory of every process of the running stack, then one line of JSON. */
const records = await runningRecords(placesIn(readSettings().dataDir).run);
if (records.length === 0) {
  process.stderr.write('The stack does not run: start it with `make up`.\n');
  process.exit(1);
}
report(measure(records));

function measure(running: DaemonRecord[]): Memory[] {
  const parents = parentsOfAll();
  const owned = new Set(running.map(({ pid }) => pid));
  return running
    .map(({ name, pid }) => {
      const pids = [pid, ...descendants(pid, parents, owned)];
      return { name, processes: pids.length, rssMb: sum(pids, rssKb), pssMb: sum(pids, pssKb) };
    })
    .sort((a, b) => b.rssMb - a.rssMb);
}

function report(memory: Memory[]): void {
  const total = {
    name: 'total',
    processes: memory.reduce((all, { processes }) => all + processes, 0),
    rssMb: memory.reduce((all, { rssMb }) => all + rssMb, 0),
    pssMb: memory.reduce((all, { pssMb }) => all + pssMb, 0),
  };
  const rows = [...memory, total].map(row => [row.name, String(row.processes), String(row.rssMb), String(row.pssMb)]);
  process.stdout.write(`${textTable(['Process', 'Count', 'RSS MB', 'PSS MB'], rows)}\n`);
  const byName = Object.fromEntries(memory.map(({ name, rssMb, pssMb }) => [name, { rssMb, pssMb }]));
  process.stdout.write(`${JSON.stringify({ measure: 'memory', rssMb: total.rssMb, pssMb: total.pssMb, byName })}\n`);
}

/** Every process's parent, from /proc. */
function parentsOfAll(): Map<number, number> {
  const pids = readdirSync('/proc').filter(entry => /^\d+$/.test(entry));
  return new Map(pids.map(pid => [Number(pid), Number(field(`/proc/${pid}/status`, 'PPid'))]));
}

/** @param owned processes that have their own line, and are not counted with their parent */
function descendants(pid: number, parents: Map<number, number>, owned: Set<number>): number[] {
  const children = [...parents]
    .filter(([child, parent]) => parent === pid && !owned.has(child))
    .map(([child]) => child);
  return children.flatMap(child => [child, ...descendants(child, parents, owned)]);
}

function sum(pids: number[], kilobytes: (pid: number) => number): number {
  return Math.round(pids.reduce((all, pid) => all + kilobytes(pid), 0) / 1024);
}

function rssKb(pid: number): number {
  return Number.parseInt(field(`/proc/${pid}/status`, 'VmRSS'), 10) || 0;
}

function pssKb(pid: number): number {
  return Number.parseInt(field(`/proc/${pid}/smaps_rollup`, 'Pss'), 10) || 0;
}

/** A line such as `VmRSS:   1234 kB` of a file of /proc; empty when the process has just ended. */
function field(file: string, name: string): string {
  try {
    return new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
