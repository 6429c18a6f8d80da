import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { openDatabase } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { eventually, SILENT } from '@polyclinic/testing/kafkaTopic.ts';
import { rowsAsSuperuser, testDatabase, type TestDatabase } from '@polyclinic/testing/testDatabase.ts';
import { enqueue } from './enqueue.ts';
import { discardFailedJob, failedJobs, retryFailedJob, retryFailedJobs } from './failedJobs.ts';
import type { JobKind, Task } from './jobKind.ts';
import { type Outcome, startWorker } from './worker.ts';

const SERVICE = 'patients';
const scopeOf = (tenantId = newId()): TenantScope => ({
  tenantId,
  clinicIds: 'ALL',
  actor: 'test',
  traceId: 'a'.repeat(32),
  ipAddress: null,
});

let database: TestDatabase;
let db: DataSource;
let stops: Array<() => Promise<void>> = [];
beforeAll(async () => {
  database = await testDatabase(SERVICE);
  db = await openDatabase({ url: database.urlsOf(SERVICE).app, schema: SERVICE, entities: [] });
});
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

interface Row {
  id: string;
  status: string;
  attempts: number;
  failure: string | null;
  wait: number;
}
const jobsAbout = (subjectId: string): Promise<Row[]> =>
  rowsAsSuperuser(
    database,
    SERVICE,
    `select id, status, attempts, failure, extract(epoch from due_at - now())::float as wait from job where subject_id = $1`,
    [subjectId],
  );

let kinds = 0;
/** A kind of its own, so that no other test's worker takes its jobs. */
const newKind = (changes: Partial<JobKind> = {}): JobKind => ({
  name: `try-out-${String.fromCharCode(97 + kinds++)}`,
  limitMilliseconds: 5_000,
  attempts: 3,
  firstWaitMilliseconds: 40,
  longestWaitMilliseconds: 200,
  ...changes,
});

/** A worker that is stopped after the test. */
const working = (kind: JobKind, run: (task: Task) => Promise<void>, concurrency = 2): Outcome[] => {
  const outcomes: Outcome[] = [];
  const { stop } = startWorker({
    url: database.urlsOf(SERVICE).app,
    schema: SERVICE,
    works: [{ kind, run }],
    concurrency,
    log: SILENT,
    observe: (_, outcome) => outcomes.push(outcome),
  });
  stops.push(stop);
  return outcomes;
};

const ask = async (kind: JobKind, scope = scopeOf(), subjectId = newId()): Promise<string> => {
  await inTenant(db, scope, tx => enqueue(tx, kind, subjectId));
  return subjectId;
};

describe('a job', () => {
  it('is done as its tenant, over all its clinics, as a process of its name, and is gone', async () => {
    const kind = newKind();
    const seen: Task[] = [];
    working(kind, async task => void seen.push(task));
    const scope = scopeOf();
    const subjectId = await ask(kind, scope);
    await eventually('the job', async () => (await jobsAbout(subjectId)).length === 0);
    expect(seen).toEqual([
      expect.objectContaining({ subjectId, scope: { ...scope, actor: `job:${kind.name}` } satisfies TenantScope }),
    ]);
  });

  it('of a transaction that is undone never was', async () => {
    const kind = newKind();
    const subjectId = newId();
    const undone = inTenant(db, scopeOf(), async tx => {
      await enqueue(tx, kind, subjectId);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await jobsAbout(subjectId)).toEqual([]);
  });

  it('is put off longer after each failure, and then done', async () => {
    const kind = newKind({ firstWaitMilliseconds: 400, longestWaitMilliseconds: 10_000 });
    const at: number[] = [];
    const outcomes = working(kind, async () => {
      at.push(performance.now());
      if (at.length < 3) throw new TypeError('María García');
    });
    const subjectId = await ask(kind);
    await eventually('the first failure', async () => (await jobsAbout(subjectId))[0]?.failure === 'TypeError');
    await eventually('the end', async () => (await jobsAbout(subjectId)).length === 0);
    expect(outcomes).toEqual(['RETRIED', 'RETRIED', 'DONE']);
    expect(at[1]! - at[0]!).toBeGreaterThanOrEqual(200);
    expect(at[2]! - at[1]!).toBeGreaterThanOrEqual(400);
  });

  it('that outlives its attempts has failed, and is begun no more', async () => {
    const kind = newKind();
    let begun = 0;
    const outcomes = working(kind, () => {
      begun++;
      return Promise.reject(Object.assign(new Error('María García'), { code: 'ECONNREFUSED' }));
    });
    const subjectId = await ask(kind);
    await eventually('its failure', async () => (await jobsAbout(subjectId))[0]?.status === 'FAILED');
    expect(await jobsAbout(subjectId)).toMatchObject([{ attempts: 3, failure: 'ECONNREFUSED' }]);
    expect({ begun, outcomes }).toEqual({ begun: 3, outcomes: ['RETRIED', 'RETRIED', 'FAILED'] });
  });

  it('that takes too long is told so, and counts as failed', async () => {
    const kind = newKind({ limitMilliseconds: 100, attempts: 1 });
    let told = false;
    working(
      kind,
      ({ signal }) => new Promise(() => signal.addEventListener('abort', () => (told = true), { once: true })),
    );
    const subjectId = await ask(kind);
    await eventually('its failure', async () => (await jobsAbout(subjectId))[0]?.status === 'FAILED');
    expect(await jobsAbout(subjectId)).toMatchObject([{ failure: 'OutOfTime' }]);
    expect(told).toBe(true);
  });

  it('that is under way when the service ends is given back, and counts as not begun', async () => {
    const kind = newKind();
    const outcomes = working(
      kind,
      ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('told')))),
    );
    const subjectId = await ask(kind);
    await eventually('its beginning', async () => (await jobsAbout(subjectId))[0]?.attempts === 1);
    await stops.pop()!();
    expect(outcomes).toEqual(['RETURNED']);
    expect(await jobsAbout(subjectId)).toMatchObject([{ status: 'WAITING', attempts: 0, failure: null }]);
    expect((await jobsAbout(subjectId))[0]!.wait).toBeLessThanOrEqual(0);
  });
});

describe('several workers', () => {
  it('do a hundred jobs once each, never two at the same time on one', async () => {
    const kind = newKind();
    const began = new Map<string, number>();
    const under = new Set<string>();
    let together = 0;
    const run = async ({ subjectId }: Task): Promise<void> => {
      if (under.has(subjectId)) together++;
      under.add(subjectId);
      began.set(subjectId, (began.get(subjectId) ?? 0) + 1);
      await pause(5);
      under.delete(subjectId);
    };
    for (let worker = 0; worker < 4; worker++) working(kind, run, 5);
    const scope = scopeOf();
    const subjects = Array.from({ length: 100 }, newId);
    await Promise.all(subjects.map(subjectId => ask(kind, scope, subjectId)));
    await eventually('all', async () => began.size === 100 && under.size === 0);
    expect(together).toBe(0);
    expect([...began.values()].every(times => times === 1)).toBe(true);
  });
});

describe('a worker that is killed in the middle of a job', () => {
  let child: ChildProcess;
  const start = (kind: string): ChildProcess =>
    spawn(
      process.execPath,
      [join(import.meta.dirname, 'workerProcess.ts'), database.urlsOf(SERVICE).app, SERVICE, kind],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  /** As if so long had gone by since it was taken. */
  const letLeaseEnd = (subjectId: string) =>
    rowsAsSuperuser(database, SERVICE, `update job set due_at = due_at - interval '1 hour' where subject_id = $1`, [
      subjectId,
    ]);

  it('leaves it to the next, once its time is over and not before', async () => {
    const kind = newKind();
    child = start(kind.name);
    const subjectId = await ask(kind);
    await once(child.stdout!, 'data');
    await kill();
    const [left] = await jobsAbout(subjectId);
    expect(left).toMatchObject({ status: 'WAITING', attempts: 1, failure: null });
    expect(left!.wait).toBeGreaterThan(5);
    const seen: string[] = [];
    working(kind, async task => void seen.push(task.subjectId));
    // Another comes and goes meanwhile: the worker looks, and leaves the first alone.
    const other = await ask(kind);
    await eventually('the other', async () => (await jobsAbout(other)).length === 0);
    expect(seen).toEqual([other]);
    await letLeaseEnd(subjectId);
    await eventually('the job', async () => (await jobsAbout(subjectId)).length === 0);
    expect(seen).toEqual([other, subjectId]);
  });

  it('each time it is tried, ends it as failed', async () => {
    const kind = newKind({ attempts: 1 });
    child = start(kind.name);
    const subjectId = await ask(kind);
    await once(child.stdout!, 'data');
    await kill();
    await letLeaseEnd(subjectId);
    let begun = 0;
    working(kind, async () => {
      begun++;
    });
    await eventually('its failure', async () => (await jobsAbout(subjectId))[0]?.status === 'FAILED');
    expect(await jobsAbout(subjectId)).toMatchObject([{ failure: 'WorkerDied' }]);
    expect(begun).toBe(0);
  });

  it('and took longer than its time does not end what another is at', async () => {
    const kind = newKind({ limitMilliseconds: 60_000 });
    const ends: Array<() => void> = [];
    const run = () => new Promise<void>(resolve => ends.push(resolve));
    working(kind, run, 1);
    const subjectId = await ask(kind);
    await eventually('the first', async () => ends.length === 1);
    await letLeaseEnd(subjectId);
    working(kind, run, 1);
    await eventually('the second', async () => ends.length === 2);
    ends[0]!();
    await pause(200);
    expect(await jobsAbout(subjectId)).toMatchObject([{ attempts: 2 }]);
    ends[1]!();
    await eventually('the end', async () => (await jobsAbout(subjectId)).length === 0);
  });
});

describe('failed jobs', () => {
  const kind = newKind({ attempts: 1 });
  const own = scopeOf();
  const other = scopeOf();
  const list = async (scope: TenantScope, first = 10, after: string | null = null) =>
    inTenant(db, scope, tx => failedJobs(tx, first, after));
  let broken = true;
  let subjects: string[];
  const fails = async (): Promise<void> => {
    if (broken) throw new Error('broken');
  };
  beforeAll(async () => {
    subjects = [await ask(kind, own), await ask(kind, own), await ask(kind, own)];
    await ask(kind, other);
    working(kind, fails);
    await eventually('all', async () => (await list(own)).jobs.length === 3 && (await list(other)).jobs.length === 1);
    await stops.pop()!();
  });

  it('are a tenant’s own, the latest first, page by page', async () => {
    const { jobs, endCursor } = await list(own, 2);
    expect(jobs).toHaveLength(2);
    const rest = await list(own, 2, endCursor);
    expect(rest).toMatchObject({ jobs: [expect.anything()], endCursor: null });
    expect([...jobs, ...rest.jobs].map(({ subjectId }) => subjectId).sort()).toEqual([...subjects].sort());
    expect(jobs[0]).toMatchObject({ kind: kind.name, attempts: 1, failure: 'Error' });
    expect(jobs[0]!.failedAt.getTime()).toBeGreaterThanOrEqual(jobs[1]!.failedAt.getTime());
    expect((await list(other)).jobs.map(({ subjectId }) => subjectId)).not.toEqual(expect.arrayContaining(subjects));
  });

  it('are neither retried nor discarded by another tenant, or without one', async () => {
    const [job] = (await list(own)).jobs;
    expect(await inTenant(db, other, tx => retryFailedJob(tx, job!.id))).toBe(false);
    expect(await inTenant(db, other, tx => discardFailedJob(tx, job!.id))).toBe(false);
    await inTenant(db, other, tx => retryFailedJobs(tx, kind.name));
    expect((await list(own)).jobs).toHaveLength(3);
    expect(await db.query('select from job')).toEqual([]);
  });

  it('cannot be enqueued in another tenant’s name, or removed by the serving role', async () => {
    const foreign = inTenant(db, own, tx =>
      tx.query(`insert into job (tenant_id, id, kind, subject_id, trace_id) values ($1, $2, 'try-out', $2, '')`, [
        other.tenantId,
        newId(),
      ]),
    );
    await expect(foreign).rejects.toThrow('row-level security');
    await expect(inTenant(db, own, tx => tx.query('delete from job'))).rejects.toThrow('permission denied');
  });

  it('are retried or given up by a person, and the trail says who', async () => {
    const person = { ...own, actor: 'auth0|admin' };
    const [first, second] = (await list(own)).jobs;
    expect(await inTenant(db, person, tx => discardFailedJob(tx, first!.id))).toBe(true);
    expect(await inTenant(db, person, tx => discardFailedJob(tx, first!.id))).toBe(false);
    expect((await list(own)).jobs).toHaveLength(2);
    broken = false;
    working(kind, fails);
    expect(await inTenant(db, person, tx => retryFailedJob(tx, second!.id))).toBe(true);
    await eventually('the one', async () => (await jobsAbout(second!.subjectId)).length === 0);
    expect(await inTenant(db, person, tx => retryFailedJobs(tx, kind.name))).toBe(1);
    await eventually('the rest', async () => (await list(own)).jobs.length === 0);
    expect(await jobsAbout(first!.subjectId)).toMatchObject([{ status: 'DISCARDED' }]);
    const trail = await rowsAsSuperuser<{ actor: string; status: unknown }>(
      database,
      SERVICE,
      `select payload ->> 'actor' as actor, payload -> 'details' -> 'status' as status from outbox
        where tenant_id = $1 and payload ->> 'subjectType' = 'job' order by position`,
      [own.tenantId],
    );
    expect(trail).toEqual([
      { actor: 'auth0|admin', status: ['FAILED', 'DISCARDED'] },
      { actor: 'auth0|admin', status: ['FAILED', 'WAITING'] },
      { actor: 'auth0|admin', status: ['FAILED', 'WAITING'] },
    ]);
  });
});
