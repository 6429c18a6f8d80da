import { execFile } from 'node:child_process';
import { chown, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { Daemon } from './daemon.ts';
import { withDraft } from './draft.ts';
import type { PartContext } from './infrastructure.ts';
import { canOthersReach, type PostgresHome, preparePostgresHome, reachableFolder } from './postgresBinaries.ts';
import { waitUntil } from './waitUntil.ts';

const run = promisify(execFile);
const LOCALE = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';

export interface RunningPostgres {
  adminUrl: string;
  daemon: Daemon;
}

/** Starts PostgreSQL on loopback; a data directory that was not finished is made anew. */
export async function startPostgres(context: PartContext): Promise<RunningPostgres> {
  const home = preparePostgresHome(context.settings.postgresUser);
  const dataDir = postgresDataDir(context.places.postgres);
  const port = await context.ports.choose('postgres', 5432);
  if (!(await exists(path.join(dataDir, 'PG_VERSION')))) {
    context.report('PostgreSQL: creating its data directory');
    await initialise(home, dataDir, context.secrets.postgresPassword);
  }
  const daemon = new Daemon({
    name: 'postgres',
    command: path.join(home.bin, 'postgres'),
    args: ['-D', dataDir, '-p', String(port), ...serverOptions(context.fast)],
    marker: dataDir,
    runDir: context.places.run,
    logDir: context.places.logs,
    // A restarted server outlives the folder that the command was called in.
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: LOCALE },
    ...(home.owner ? { owner: home.owner } : {}),
    stopSignal: context.fast ? 'SIGQUIT' : 'SIGINT',
    stopTimeoutMs: 15_000,
    report: context.report,
  });
  context.started(daemon);
  daemon.start();
  const adminUrl = `postgres://postgres:${context.secrets.postgresPassword}@127.0.0.1:${port}/postgres`;
  await waitForPostgres(adminUrl, () => daemon.failure);
  daemon.markReady();
  return { adminUrl, daemon };
}

/** Resolves when the server answers a query; at least once also for an external one. */
export async function waitForPostgres(url: string, givenUp: () => string | null = () => null): Promise<void> {
  await waitUntil(
    async () => {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.query('select 1');
        return true;
      } finally {
        await client.end().catch(() => undefined);
      }
    },
    { what: 'PostgreSQL', timeoutMs: 60_000, givenUp },
  );
}

/** Below a folder that only root may enter, the data lies where PostgreSQL's own user can reach it. */
export function postgresDataDir(wanted: string): string {
  if (process.getuid?.() !== 0 || canOthersReach(path.dirname(wanted))) return wanted;
  return path.join(reachableFolder(wanted), 'data');
}

/** Into a draft folder that is renamed when complete, so that a half-made one is never served. */
async function initialise(home: PostgresHome, dataDir: string, password: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
  await withDraft(path.dirname(dataDir), path.basename(dataDir), async draft => {
    await withDraft(path.dirname(dataDir), 'initdb', async secretDir => {
      const passwordFile = path.join(secretDir, 'password');
      await writeFile(passwordFile, password, { mode: 0o600 });
      if (home.owner) {
        for (const own of [draft, secretDir, passwordFile]) await chown(own, home.owner.uid, home.owner.gid);
      }
      const options = ['--auth=scram-sha-256', '--encoding=UTF8', `--locale=${LOCALE}`, '--data-checksums'];
      const args = ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, ...options];
      await run(path.join(home.bin, 'initdb'), args, { cwd: '/', ...(home.owner ?? {}) });
    });
    await rename(draft, dataDir);
  });
}

function serverOptions(fast: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    shared_preload_libraries: 'pg_stat_statements',
    // A failing statement or a duplicate key would carry patients' data into the log.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    // Slow statements, without the values they were given.
    log_min_duration_statement: '500',
    log_parameter_max_length: '0',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
