import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { killGroup, removeRecord, stopProcess, writeRecord } from './daemonRecord.ts';
import { lastLines } from './logFile.ts';

export interface DaemonSettings {
  name: string;
  command: string;
  args: string[];
  /** Text of the command line by which a later command recognises the process. */
  marker: string;
  runDir: string;
  logDir: string;
  env: NodeJS.ProcessEnv;
  cwd?: string;
  /** Run as this user; only root can. */
  owner?: { uid: number; gid: number };
  stopSignal: NodeJS.Signals;
  /** After this it is killed. */
  stopTimeoutMs: number;
  report: (line: string) => void;
}

/** Deaths before it was ever ready; then starting it is given up. */
const TRIES_BEFORE_READY = 3;
/** A process that lived this long starts its back-off anew. */
const STEADY_AFTER_MS = 60_000;
const LONGEST_BACKOFF_SECONDS = 30;
const LOG_LIMIT_BYTES = 10 * 1024 * 1024;

/** Seconds to wait after the nth death in a row: 1, 2, 4 … at most 30. */
export function backoffSeconds(deaths: number): number {
  return Math.min(2 ** Math.max(0, deaths - 1), LONGEST_BACKOFF_SECONDS);
}

/**
 * A process in its own group, so that a terminal's Ctrl-C reaches only the supervisor, which then stops things in
 * order. It is started again with back-off whenever it dies, until `stop`.
 */
export class Daemon {
  readonly settings: DaemonSettings;
  private child: ChildProcess | null = null;
  private retry: NodeJS.Timeout | null = null;
  private deaths = 0;
  private startedAt = 0;
  private ready = false;
  private stopping = false;
  private fatal: string | null = null;

  constructor(settings: DaemonSettings) {
    this.settings = settings;
  }

  get name(): string {
    return this.settings.name;
  }

  /** @returns null while it waits to be started again */
  get pid(): number | null {
    return this.child?.pid ?? null;
  }

  /** Why there is no use in waiting for it: it was given up before it was ever ready, or stopped; else null. */
  get failure(): string | null {
    return this.stopping ? 'was stopped' : this.fatal;
  }

  /** From now on it is started again however often it dies. */
  markReady(): void {
    this.ready = true;
  }

  start(): void {
    if (this.stopping) return;
    const { name, command, args, cwd, env, owner, runDir } = this.settings;
    const log = openLog(this.logFile);
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', log, log],
      env,
      ...(cwd ? { cwd } : {}),
      ...(owner ?? {}),
    });
    closeSync(log);
    this.child = child;
    this.startedAt = Date.now();
    child.once('error', error => this.died(child, error.message));
    child.once('exit', (code, signalName) => this.died(child, signalName ?? `exit code ${code}`));
    if (child.pid === undefined) return;
    const { marker, stopSignal, stopTimeoutMs } = this.settings;
    const startedAt = new Date().toISOString();
    writeRecord(runDir, { name, pid: child.pid, marker, stopSignal, stopTimeoutMs, startedAt });
  }

  async stop(): Promise<void> {
    this.stopping = true;
    if (this.retry) clearTimeout(this.retry);
    const pid = this.child?.pid;
    if (pid !== undefined) await stopProcess(pid, this.settings.stopSignal, this.settings.stopTimeoutMs);
    await removeRecord(this.settings.runDir, this.name);
  }

  get logFile(): string {
    return path.join(this.settings.logDir, `${this.name}.log`);
  }

  private died(child: ChildProcess, reason: string): void {
    if (this.child !== child) return;
    this.child = null;
    if (this.stopping) return;
    if (child.pid !== undefined) killGroup(child.pid);
    if (Date.now() - this.startedAt > STEADY_AFTER_MS) this.deaths = 0;
    this.deaths += 1;
    const story = `died (${reason}). Its last log lines:\n${lastLines(this.logFile, 12)}`;
    if (!this.ready && this.deaths >= TRIES_BEFORE_READY) {
      this.fatal = story;
      return;
    }
    const seconds = backoffSeconds(this.deaths);
    this.settings.report(`${this.name} ${story}\n${this.name} is started again in ${seconds} s.`);
    this.retry = setTimeout(() => this.startAgain(), seconds * 1000);
  }

  private startAgain(): void {
    if (this.stopping) return;
    this.start();
    this.settings.report(`${this.name} was started again.`);
  }
}

/** Opens for appending; a long log is set aside first, so that two of them at most are kept. */
function openLog(file: string): number {
  try {
    if (statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  } catch {
    // First start: there is no log yet.
  }
  return openSync(file, 'a', 0o600);
}
