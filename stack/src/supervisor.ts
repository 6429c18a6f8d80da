import { killGroup, removeRecord, runningRecords, writeRecord } from './daemonRecord.ts';
import { type Places, prepareDataDirectory } from './dataDirectory.ts';
import { checkMachine } from './machine.ts';
import { openProgress, type Progress } from './progress.ts';
import type { StackSettings } from './settings.ts';
import { startStack } from './stack.ts';
import { summaryOf } from './summary.ts';

export const SUPERVISOR = 'supervisor';

export interface SupervisorOptions {
  root: string;
  settings: StackSettings;
  /** The script of this process, by which `down` recognises it. */
  script: string;
  watch: boolean;
  write: (text: string) => void;
  isTerminal: boolean;
  /** Called once when all is healthy. */
  ready: () => void;
}

/**
 * Starts the stack and keeps it running until a signal ends it: one stops everything in order, a second one at once.
 * @returns the exit code
 */
export async function supervise(options: SupervisorOptions): Promise<number> {
  const { settings, root, watch } = options;
  const places = prepareDataDirectory(settings.dataDir);
  const progress = openProgress(options.write, options.isTerminal);
  registerSupervisor(places, options.script);
  const ending = endOnSignal(places, progress);
  try {
    await checkMachine(settings);
    const stack = await startStack({ root, dataDir: settings.dataDir, watch, progress, signal: ending });
    options.write(summaryOf(stack.environment, places.logs));
    options.write(options.isTerminal ? '\nAll healthy. Ctrl-C stops everything.\n' : '\nAll healthy.\n');
    options.ready();
    await aborted(ending);
    progress.say('Stopping: dashboard, gateway, services, identity provider, infrastructure');
    await stack.stop();
    progress.say('Everything is stopped; the data are kept.');
    return 0;
  } catch (error) {
    if (ending.aborted) {
      progress.say('Stopped before it was ready.');
      return 130;
    }
    progress.say(`Not started: ${(error as Error).message}`);
    return 1;
  } finally {
    progress.end();
    await removeRecord(places.run, SUPERVISOR);
  }
}

function registerSupervisor(places: Places, script: string): void {
  const startedAt = new Date().toISOString();
  const stopping = { stopSignal: 'SIGTERM', stopTimeoutMs: 90_000 } as const;
  writeRecord(places.run, { name: SUPERVISOR, pid: process.pid, marker: script, startedAt, ...stopping });
}

/** @returns aborted at the first signal; the second kills every process of the stack and ends this one */
function endOnSignal(places: Places, progress: Progress): AbortSignal {
  const controller = new AbortController();
  const end = () => {
    if (controller.signal.aborted) {
      void killAll(places).then(() => process.exit(137));
      return;
    }
    controller.abort();
    progress.say('Asked to stop');
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end);
  process.on('uncaughtException', error => {
    progress.say(`Unexpected: ${error.stack ?? error.message}`);
    if (!controller.signal.aborted) controller.abort();
  });
  return controller.signal;
}

async function killAll(places: Places): Promise<void> {
  for (const { name, pid } of await runningRecords(places.run)) if (name !== SUPERVISOR) killGroup(pid);
}

function aborted(signal: AbortSignal): Promise<void> {
  // A pending promise alone does not keep the process alive.
  const alive = setInterval(() => undefined, 60_000);
  return new Promise(resolve => {
    const end = () => {
      clearInterval(alive);
      resolve();
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
}
