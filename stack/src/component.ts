import { existsSync } from 'node:fs';
import path from 'node:path';
import { Daemon } from './daemon.ts';
import type { Places } from './dataDirectory.ts';
import { processEnvironment, type Variables } from './environment.ts';
import { runScript } from './script.ts';
import { waitForHttp } from './waitUntil.ts';

/** A process of ours: a subgraph, the identity provider, the gateway or the dashboard. */
export interface Component {
  name: string;
  /** The script that serves. */
  main: string;
  /** The script that migrates when called with `up`; run before it when it exists. */
  migrate?: string;
  variables: Variables;
  healthUrl: string;
  /** Started anew by Node when its sources change. */
  watch: boolean;
}

export interface ComponentHost {
  root: string;
  places: Places;
  report: (line: string) => void;
  /** Aborted when the start is broken off. */
  signal: AbortSignal;
  /** Told of each process before it starts, so that a start that fails half-way still stops it. */
  started: (daemon: Daemon) => void;
}

const READY_TIMEOUT_MS = 120_000;

/** Migrates, starts the process, and resolves when it answers its health check. */
export async function startComponent(component: Component, host: ComponentHost): Promise<Daemon> {
  const { name, main, migrate, variables } = component;
  if (!existsSync(main)) throw new Error(`${name} has no ${path.relative(host.root, main)}.`);
  if (migrate && existsSync(migrate)) await runScript({ name, script: migrate, args: ['up'], variables }, host);
  const daemon = daemonOf(component, host);
  host.signal.throwIfAborted();
  host.started(daemon);
  daemon.start();
  try {
    await waitForHttp(component.healthUrl, {
      what: name,
      timeoutMs: READY_TIMEOUT_MS,
      givenUp: () => (host.signal.aborted ? 'the start was broken off' : daemon.failure),
    });
  } catch (error) {
    if (!component.watch || host.signal.aborted) throw error;
    host.report(`${(error as Error).message}; it is started again when its sources change`);
  }
  daemon.markReady();
  return daemon;
}

function daemonOf({ name, main, variables, watch }: Component, { root, places, report }: ComponentHost): Daemon {
  return new Daemon({
    name,
    command: process.execPath,
    args: [...(watch ? ['--watch', '--watch-preserve-output'] : []), main],
    marker: main,
    runDir: places.run,
    logDir: places.logs,
    cwd: root,
    env: processEnvironment(variables, process.env, places.compileCache),
    stopSignal: 'SIGTERM',
    stopTimeoutMs: 10_000,
    report,
  });
}
