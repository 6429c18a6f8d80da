import pg from 'pg';
import { alarm } from '@polyclinic/events/alarm.ts';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import { atMost } from '@polyclinic/events/patience.ts';
import { inSpan, type SpanParent } from '@polyclinic/telemetry/tracing.ts';
import { failureOf } from './failureOf.ts';
import { waitAfter, type Work } from './jobKind.ts';

export interface WorkerOptions {
  /** The app role's URL; the worker steps into `<schema>_relay` to find every tenant's jobs. */
  url: string;
  schema: string;
  works: readonly Work[];
  /** Jobs at the same time. */
  concurrency?: number;
  log: EventLog;
  /** Told after every attempt. */
  observe?: (kind: string, outcome: Outcome, seconds: number) => void;
}

export type Outcome = 'DONE' | 'RETRIED' | 'FAILED' | 'RETURNED';

interface Taken {
  tenantId: string;
  id: string;
  kind: string;
  subjectId: string;
  /** This one included. */
  attempts: number;
  traceId: string;
  parentId: string | null;
}

const CONCURRENCY = 2;
/** Catches what a lost NOTIFY would have told, and what is due later, milliseconds. */
const POLL_MILLISECONDS = 2_000;
/** From the end of an attempt's time until somebody else may take the job: its worker is gone by then. */
const GRACE_MILLISECONDS = 10_000;
/** How long jobs may go on when the service ends, and how long they have once they were told. */
const FINISH_MILLISECONDS = 2_000;
const GIVE_UP_MILLISECONDS = 1_000;

// What is taken is due again when whoever took it must be gone: then it is taken from the dead.
const TAKE = `
  with due as materialized (
    select tenant_id, id from job where status = 'WAITING' and due_at <= now() and kind = any ($1)
     order by due_at limit $3 for update skip locked)
  update job set attempts = attempts + 1, due_at = now() + lease.milliseconds * interval '1 millisecond'
    from due, unnest($1::text[], $2::integer[]) as lease (kind, milliseconds)
   where (job.tenant_id, job.id) = (due.tenant_id, due.id) and lease.kind = job.kind
  returning job.tenant_id as "tenantId", job.id, job.kind, job.subject_id as "subjectId", job.attempts,
            job.trace_id as "traceId", job.parent_id as "parentId"`;

// Each of them leaves a job alone that somebody else has taken since.
const MINE = `where tenant_id = $1 and id = $2 and attempts = $3 and status = 'WAITING'`;
const RETRIED = `update job set failure = $4, due_at = now() + $5 * interval '1 millisecond' ${MINE}`;
const FAILED = `update job set failure = $4, status = 'FAILED', failed_at = now() ${MINE}`;
const RETURNED = `update job set attempts = attempts - 1, due_at = now() ${MINE}`;
const DONE = `delete from job using unnest($1::text[], $2::text[], $3::integer[]) as mine (tenant_id, id, attempts)
  where job.tenant_id = mine.tenant_id and job.id = mine.id and job.attempts = mine.attempts and status = 'WAITING'`;

/** An attempt that is over; null: without an error. */
interface Ended {
  job: Taken;
  error: unknown;
  seconds: number;
}

/**
 * Does due jobs until stopped, woken by NOTIFY, each as its tenant; comes back by itself after the database was away. Of
 * several workers each job has one at a time, unless one of them outlived its time (DAT-22, DAT-23).
 */
export function startWorker(options: WorkerOptions): { stop(): Promise<void> } {
  const { schema, works, concurrency = CONCURRENCY, log, observe = () => undefined } = options;
  const byKind = new Map(works.map(work => [work.kind.name, work]));
  const leases = works.map(({ kind }) => kind.limitMilliseconds + GRACE_MILLISECONDS);
  const work = alarm(POLL_MILLISECONDS);
  const running = new Set<Promise<void>>();
  /** Not written down yet. */
  const ended: Ended[] = [];
  const ending = new AbortController();
  let stopping = false;

  const take = async (client: pg.Client): Promise<number> => {
    const free = concurrency - running.size;
    if (free === 0) return 0;
    const { rows } = await client.query<Taken>(TAKE, [[...byKind.keys()], leases, free]);
    for (const job of rows) begin(job);
    return rows.length;
  };

  const begin = (job: Taken): void => {
    const since = performance.now();
    const over = (error: unknown): void => {
      ended.push({ job, error, seconds: (performance.now() - since) / 1_000 });
      running.delete(attempted);
      work.ring();
    };
    const attempted = attempt(byKind.get(job.kind)!, job, ending.signal).then(
      () => over(null),
      (error: unknown) => over(error ?? new Error('nothing')),
    );
    running.add(attempted);
  };

  /** Writes down what came of attempts. What cannot be written is done again, once its time is over. */
  const settle = async (client: pg.Client): Promise<void> => {
    const attempts = ended.splice(0);
    const done = attempts.filter(({ error }) => error === null);
    const jobs = done.map(({ job }) => job);
    if (jobs.length > 0)
      await client.query(DONE, [jobs.map(j => j.tenantId), jobs.map(j => j.id), jobs.map(j => j.attempts)]);
    for (const { job, seconds } of done) observe(job.kind, 'DONE', seconds);
    for (const { job, error, seconds } of attempts)
      if (error !== null) observe(job.kind, await putOff(client, job, error), seconds);
  };

  const putOff = async (client: pg.Client, job: Taken, error: unknown): Promise<Outcome> => {
    const { kind } = byKind.get(job.kind)!;
    const mine = [job.tenantId, job.id, job.attempts];
    if (ending.signal.aborted) {
      await client.query(RETURNED, mine);
      return 'RETURNED';
    }
    const failure = failureOf(error);
    const facts = { job: job.kind, jobId: job.id, subjectId: job.subjectId, attempts: job.attempts, failure };
    if (job.attempts < kind.attempts) {
      await client.query(RETRIED, [...mine, failure, waitAfter(kind, job.attempts, Math.random())]);
      log.warn(facts, 'A job is tried again');
      return 'RETRIED';
    }
    await client.query(FAILED, [...mine, failure]);
    log.error(facts, 'A job failed for good');
    return 'FAILED';
  };

  const session = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: options.url,
      application_name: `${schema}_worker`,
      options: `-c search_path=${schema},public -c role=${schema}_relay`,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      keepAlive: true,
    });
    client.on('error', work.ring);
    client.on('notification', work.ring);
    try {
      await client.connect();
      await client.query(`listen ${schema}_job`);
      while (!stopping) {
        await settle(client);
        if ((await take(client)) === 0 && ended.length === 0 && !stopping) await work.wait();
      }
      await atMost(FINISH_MILLISECONDS, Promise.all(running));
      await settle(client);
      ending.abort(new Error('The service ends.'));
      await atMost(GIVE_UP_MILLISECONDS, Promise.all(running));
      await settle(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  const sessions = (async () => {
    while (!stopping)
      await session().catch(async (error: unknown) => {
        log.warn({ failure: failureOf(error) }, 'The worker starts again');
        await work.wait();
      });
  })();

  return {
    stop: async () => {
      stopping = true;
      work.ring();
      await sessions;
    },
  };
}

/** An attempt ran out of time, and what it does no longer counts. */
class OutOfTime extends Error {
  override name = 'OutOfTime';
}
/** Whoever was at it died each time: trying again would end the same way. */
class WorkerDied extends Error {
  override name = 'WorkerDied';
}

function attempt({ kind, run }: Work, job: Taken, ending: AbortSignal): Promise<void> {
  if (job.attempts > kind.attempts) return Promise.reject(new WorkerDied());
  const parent: SpanParent | null = job.parentId === null ? null : { traceId: job.traceId, spanId: job.parentId };
  const scope = {
    tenantId: job.tenantId,
    clinicIds: 'ALL',
    actor: `job:${kind.name}`,
    traceId: job.traceId,
    ipAddress: null,
  } as const;
  return inSpan({ name: `process ${kind.name}`, kind: 'CONSUMER', parent }, async () => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(new OutOfTime()), kind.limitMilliseconds);
    const signal = AbortSignal.any([limit.signal, ending]);
    const over = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    try {
      await Promise.race([run({ scope, subjectId: job.subjectId, signal }), over]);
    } finally {
      clearTimeout(timer);
    }
  });
}
