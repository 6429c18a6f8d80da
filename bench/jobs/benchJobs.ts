import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { bootstrapDatabase } from '@polyclinic/stack/bootstrapDatabase.ts';
import { adminUrlOf, DATABASE, serviceDatabaseUrls } from '@polyclinic/stack/databaseUrls.ts';
import { startInfrastructure } from '@polyclinic/stack/infrastructure.ts';
import { newId } from '@polyclinic/tenancy/id.ts';

/**
 * `make bench-jobs`: pg-boss, Graphile Worker, the least there could be, and packages/jobs, on the same PostgreSQL, which
 * writes to the disk: each enqueues in a transaction of the serving role and works under the relay role. The last line is JSON.
 */
const CONTENDERS = ['pgBoss.mjs', 'graphileWorker.mjs', 'plainTable.mjs', 'ours.ts'] as const;
const CLIENTS = 10;
const JOBS = Number(process.env['JOBS'] ?? 5_000);
const LONE_JOBS = 200;
const IDLE_SECONDS = Number(process.env['IDLE_SECONDS'] ?? 65);
const CONCURRENCY = 4;

export interface Opened {
  enqueue(client: pg.PoolClient, tenant: string, id: string): Promise<unknown>;
  work(): Promise<void> | void;
  /** Counts what is not done. */
  waiting: string;
  stop(): Promise<void>;
}
export interface Contender {
  prepare(connections: { admin: pg.Client; owner: pg.Client; ownerUrl: string }): Promise<void>;
  open(options: { appUrl: string; concurrency: number; handle: (id: string) => Promise<void> }): Promise<Opened>;
}

const connect = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, application_name: 'bench' });
  client.on('error', error => console.error(error.message));
  await client.connect();
  return client;
};

const percentile = (values: number[], share: number): number =>
  Number([...values].sort((one, other) => one - other)[Math.floor(values.length * share)]!.toFixed(1));
const perSecond = (count: number, since: number): number => Math.round((count / (performance.now() - since)) * 1_000);

async function measure(name: string, adminUrl: string) {
  const contender = (await import(`./${name}`)) as Contender;
  const { app: appUrl, owner: ownerUrl } = serviceDatabaseUrls(adminUrl, { service: 'desk', password: 'desk' });
  const [admin, owner] = [await connect(adminUrlOf(adminUrl, DATABASE)), await connect(ownerUrl)];
  await contender.prepare({ admin, owner, ownerUrl });

  const started = new Map<string, number>();
  const handle = async (id: string): Promise<void> => void started.set(id, performance.now());
  const queue = await contender.open({ appUrl, concurrency: CONCURRENCY, handle });
  const pool = new pg.Pool({ connectionString: appUrl, max: CLIENTS, application_name: 'bench' });
  const tenant = newId();
  const enqueue = async (end = 'commit'): Promise<string> => {
    const id = newId();
    const client = await pool.connect();
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
    await queue.enqueue(client, tenant, id);
    await client.query(end);
    client.release();
    return id;
  };
  const waiting = async (): Promise<number> => (await admin.query<{ waiting: number }>(queue.waiting)).rows[0]!.waiting;

  await enqueue('rollback');
  if ((await waiting()) !== 0) throw new Error(`${name} keeps a job whose transaction was undone.`);

  const enqueueSince = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let job = 0; job < JOBS / CLIENTS; job++) await enqueue();
    }),
  );
  const enqueuedPerSecond = perSecond(JOBS, enqueueSince);

  const workSince = performance.now();
  await queue.work();
  let connections = 0;
  while (started.size < JOBS) {
    await pause(100);
    const { rows } = await admin.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where application_name in ('contender', 'desk_worker')`,
    );
    connections = Math.max(connections, rows[0]!.count);
  }
  const workedPerSecond = perSecond(JOBS, workSince);
  while ((await waiting()) > 0) await pause(100);

  const latencies: number[] = [];
  for (let job = 0; job < LONE_JOBS; job++) {
    const id = await enqueue();
    const since = performance.now();
    while (!started.has(id)) await pause(0);
    latencies.push(Math.max(0, started.get(id)! - since));
    await pause(20);
  }

  await pause(1_000);
  await admin.query('select pg_stat_statements_reset()');
  await pause(IDLE_SECONDS * 1_000);
  const { rows: idle } = await admin.query<{ calls: number }>(
    `select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
      where userid = 'desk_app'::regrole or userid = 'desk_relay'::regrole`,
  );

  const stopSince = performance.now();
  await queue.stop();
  const stopMilliseconds = Math.round(performance.now() - stopSince);
  await pool.end();
  await Promise.all([admin.end(), owner.end()]);
  return {
    enqueuedPerSecond,
    workedPerSecond,
    p50Milliseconds: percentile(latencies, 0.5),
    p95Milliseconds: percentile(latencies, 0.95),
    idlePerSecond: Number((idle[0]!.calls / IDLE_SECONDS).toFixed(2)),
    connections,
    stopMilliseconds,
  };
}

const dataDir = await mkdtemp(join(tmpdir(), 'polyclinic-jobs-'));
const infrastructure = await startInfrastructure({ dataDir, parts: ['postgres'], report: line => console.error(line) });
try {
  const adminUrl = infrastructure.postgresAdminUrl ?? '';
  await bootstrapDatabase(adminUrl, ['desk'], service => service);
  const figures: Record<string, Awaited<ReturnType<typeof measure>>> = {};
  for (const name of CONTENDERS)
    figures[name.split('.')[0] ?? ''] = await measure(name, adminUrl).catch((error: unknown) => {
      console.error(name, error);
      throw error;
    });
  console.table(figures);
  console.log(JSON.stringify({ jobs: JOBS, clients: CLIENTS, concurrency: CONCURRENCY, ...figures }));
} finally {
  await infrastructure.stop();
  await rm(dataDir, { recursive: true, force: true });
}
