import { readdirSync, readFileSync } from 'node:fs';
import { runningRecords } from '@polyclinic/stack/daemonRecord.ts';

/** Clock ticks of /proc per second, milliseconds each. */
const TICK_MILLISECONDS = 10;

interface ProcessStat {
  parent: number;
  /** Its own and that of its ended children, milliseconds. */
  milliseconds: number;
}

/** What each part of a running stack used of the processor while `work` went on, and how long that was, milliseconds. */
export async function processorDuring<T>(
  runDir: string,
  work: () => Promise<T>,
): Promise<{ result: T; milliseconds: number; processor: Map<string, number> }> {
  const started = performance.now();
  const before = await processorTimes(runDir);
  const result = await work();
  const after = await processorTimes(runDir);
  const processor = new Map([...after].map(([name, time]) => [name, time - (before.get(name) ?? 0)]));
  return { result, milliseconds: performance.now() - started, processor };
}

/**
 * Milliseconds of the processor that each part of a running stack has used until now, with its children; under `command`
 * what this command has, with all that it has run to its end.
 */
async function processorTimes(runDir: string): Promise<Map<string, number>> {
  const stats = statsOfAll();
  const records = await runningRecords(runDir);
  const owned = new Map(records.map(({ name, pid }) => [pid, name]));
  owned.set(process.pid, 'command');
  const times = new Map([...owned.values()].map(name => [name, 0]));
  for (const [pid, { milliseconds }] of stats) {
    const name = ownerOf(pid, stats, owned);
    if (name !== null) times.set(name, times.get(name)! + milliseconds);
  }
  return times;
}

/** The nearest of itself and its parents that is a part of the stack. */
function ownerOf(pid: number, stats: ReadonlyMap<number, ProcessStat>, owned: ReadonlyMap<number, string>) {
  for (let at: number | undefined = pid; at; at = stats.get(at)?.parent) {
    const name = owned.get(at);
    if (name !== undefined) return name;
  }
  return null;
}

function statsOfAll(): Map<number, ProcessStat> {
  const stats = new Map<number, ProcessStat>();
  for (const entry of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    const stat = statOf(entry);
    if (stat) stats.set(Number(entry), stat);
  }
  return stats;
}

/** @returns null when the process has just ended */
function statOf(pid: string): ProcessStat | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, ...fields] = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    // utime, stime, cutime, cstime; the first of them is field 14 of the line, the parent field 4.
    const ticks = fields.slice(9, 13).reduce((sum, each) => sum + each, 0);
    return { parent: parent!, milliseconds: ticks * TICK_MILLISECONDS };
  } catch {
    return null;
  }
}
