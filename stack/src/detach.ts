import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import type { Places } from './dataDirectory.ts';

/** What the supervisor in the background tells the command that started it. */
export type BackgroundMessage = { text: string } | { ready: true };

export interface DetachOptions {
  script: string;
  args: string[];
  places: Places;
  write: (text: string) => void;
}

/**
 * Starts the supervisor in the background, shows what it says, and resolves when all is healthy or it has ended.
 * @returns the exit code
 */
export function detach({ script, args, places, write }: DetachOptions): Promise<number> {
  const log = openSync(path.join(places.logs, 'supervisor.log'), 'a', 0o600);
  const child = spawn(process.execPath, [script, ...args], { detached: true, stdio: ['ignore', log, log, 'ipc'] });
  closeSync(log);
  const stop = () => child.kill('SIGTERM');
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, stop);
  return new Promise(resolve => {
    child.on('message', (message: BackgroundMessage) => {
      if ('text' in message) {
        write(message.text);
        return;
      }
      child.disconnect();
      child.unref();
      resolve(0);
    });
    child.once('error', error => {
      write(`${error.message}\n`);
      resolve(1);
    });
    child.once('exit', code => resolve(code ?? 1));
  });
}
