import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJson } from './dataDirectory.ts';
import { commandLineOf, isAlive, signal } from './processTable.ts';

/** What `run/<name>.json` says of a running process, so that a later command can find and stop it. */
export interface DaemonRecord {
  name: string;
  pid: number;
  /** Text of its command line; a process without it is not ours, only its reused id. */
  marker: string;
  stopSignal: NodeJS.Signals;
  stopTimeoutMs: number;
  startedAt: string;
}

const recordFile = (runDir: string, name: string) => path.join(runDir, `${name}.json`);

/** At once, not in the background: a supervisor killed before it is written would leave a process nobody knows. */
export function writeRecord(runDir: string, record: DaemonRecord): void {
  mkdirSync(runDir, { recursive: true });
  const file = recordFile(runDir, record.name);
  writeFileSync(`${file}.new`, JSON.stringify(record), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export async function removeRecord(runDir: string, name: string): Promise<void> {
  await rm(recordFile(runDir, name), { force: true });
}

/** @returns the records whose process still runs and is ours, latest started first. */
export async function runningRecords(runDir: string): Promise<DaemonRecord[]> {
  const files = (await readdir(runDir).catch(() => [])).filter(file => file.endsWith('.json'));
  const records = await Promise.all(files.map(file => readJson<DaemonRecord>(path.join(runDir, file))));
  return records
    .filter(record => record !== null)
    .filter(isOurs)
    .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
}

function isOurs({ pid, marker }: DaemonRecord): boolean {
  return isAlive(pid) && commandLineOf(pid).includes(marker);
}

/**
 * Stops what a killed supervisor left behind, latest started first.
 * @param names when given, only these
 * @returns the names of what was stopped
 */
export async function stopLeftovers(runDir: string, names?: string[]): Promise<string[]> {
  const leftovers = (await runningRecords(runDir)).filter(({ name }) => !names || names.includes(name));
  for (const record of leftovers) {
    await stopProcess(record.pid, record.stopSignal, record.stopTimeoutMs);
    await removeRecord(runDir, record.name);
  }
  return leftovers.map(({ name }) => name);
}

/** Asks a process group's leader to end, waits, and kills the whole group when it takes too long. */
export async function stopProcess(pid: number, stopSignal: NodeJS.Signals, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  if (!signal(pid, stopSignal)) return;
  while (isAlive(pid) && Date.now() < deadline) await sleep(20);
  killGroup(pid);
  while (isAlive(pid)) await sleep(20);
}

/** Kills the leader and whatever children it left; safe when none is left. */
export function killGroup(pid: number): void {
  if (!signal(-pid, 'SIGKILL')) signal(pid, 'SIGKILL');
}
