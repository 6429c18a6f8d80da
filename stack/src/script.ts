import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { ComponentHost } from './component.ts';
import { processEnvironment, type Variables } from './environment.ts';
import { lastLines } from './logFile.ts';

export interface Script {
  /** Of the component; its output goes to that component's log. */
  name: string;
  script: string;
  args: string[];
  variables: Variables;
}

/** Runs a script of ours to its end; throws with the last lines of its log when it fails. */
export async function runScript({ name, script, args, variables }: Script, host: ComponentHost): Promise<void> {
  const logFile = path.join(host.places.logs, `${name}.log`);
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: host.root,
    env: processEnvironment(variables, process.env, host.places.compileCache),
    stdio: ['ignore', log, log],
    signal: host.signal,
  });
  closeSync(log);
  const outcome = await new Promise<string | null>(resolve => {
    child.once('error', error => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  if (outcome === null) return;
  const command = [path.relative(host.root, script), ...args].join(' ');
  throw new Error(`${command} failed (${outcome}). Its last log lines:\n${lastLines(logFile, 12)}`);
}
