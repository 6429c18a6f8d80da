import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runningRecords } from './daemonRecord.ts';
import { type Places, prepareDataDirectory, readJson } from './dataDirectory.ts';
import { type BackgroundMessage, detach } from './detach.ts';
import type { StackEnvironment } from './environment.ts';
import { CHECKOUT, readSettings } from './settings.ts';
import { summaryOf } from './summary.ts';
import { SUPERVISOR, supervise } from './supervisor.ts';
import { waitForHttp } from './waitUntil.ts';

/** `make up`: starts everything and stays, or with --detach returns when all is healthy; --watch is `make dev`. */
const { values } = parseArgs({
  options: {
    detach: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    /** The checkout to start; the tests name another. */
    root: { type: 'string', default: CHECKOUT },
  },
});
const script = fileURLToPath(import.meta.url);

process.exit(await up().catch(sayWhy));

async function up(): Promise<number> {
  const settings = readSettings();
  const places = prepareDataDirectory(settings.dataDir);
  const running = (await runningRecords(places.run)).find(({ name }) => name === SUPERVISOR);
  if (running) return showRunning(running.pid, places);
  const watch = values.watch ? ['--watch'] : [];
  if (values.detach) return detach({ script, args: ['--root', values.root, ...watch], places, write });
  return supervise({
    root: values.root,
    settings,
    script,
    watch: values.watch,
    write,
    isTerminal: process.stdout.isTTY,
    ready: () => tellStarter({ ready: true }),
  });
}

function sayWhy(error: Error): number {
  process.stderr.write(`${error.message}\n`);
  return 1;
}

/** The output goes to the log when in the background, and then also to the command that started it. */
function write(text: string): void {
  process.stdout.write(text);
  tellStarter({ text });
}

function tellStarter(message: BackgroundMessage): void {
  if (process.connected) process.send?.(message, () => undefined);
}

async function showRunning(pid: number, places: Places): Promise<number> {
  write(`The stack of ${places.dataDir} runs already (process ${pid}); \`make down\` stops it.\n`);
  const environment = await readJson<StackEnvironment>(places.environment);
  if (!environment) return 0;
  for (const [what, url] of Object.entries(environment.health)) await waitForHttp(url, { what, timeoutMs: 120_000 });
  write(summaryOf(environment, places.logs));
  return 0;
}
