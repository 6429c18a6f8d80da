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
  /** Told after every attempt. @param outcome DONE, RETRIED, FAILED or RETURNED */
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
const DONE = `delete from job ${MINE}`;
const RETRIED = `update job set failure = $4, due_at = now() + $5 * interval '1 millisecond' ${MINE}`;
const FAILED = `update job set failure = $4, status = 'FAILED', failed_at = now() ${MINE}`;
const RETURNED = `update job set attempts = attempts - 1, due_at = now() ${MINE}`;

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
  const ending = new AbortController();
  let stopping = false;

  const settle = async (say: Say, job: Taken, error: unknown): Promise<Outcome> => {
    const { kind } = byKind.get(job.kind)!;
    const mine = [job.tenantId, job.id, job.attempts];
    const facts = { job: job.kind, jobId: job.id, subjectId: job.subjectId, attempts: job.attempts };
    if (error === null) {
      await say(DONE, mine);
      return 'DONE';
    }
    if (ending.signal.aborted) {
      await say(RETURNED, mine);
      return 'RETURNED';
    }
    const failure = failureOf(error);
    if (job.attempts < kind.attempts) {
      await say(RETRIED, [...mine, failure, waitAfter(kind, job.attempts, Math.random())]);
      log.warn({ ...facts, failure }, 'A job is tried again');
      return 'RETRIED';
    }
    await say(FAILED, [...mine, failure]);
    log.error({ ...facts, failure }, 'A job failed for good');
    return 'FAILED';
  };

  const doJob = async (say: Say, job: Taken): Promise<void> => {
    const since = performance.now();
    const error = await attempt(byKind.get(job.kind)!, job, ending.signal).then(
      () => null,
      (thrown: unknown) => thrown ?? new Error('nothing'),
    );
    const outcome = await settle(say, job, error);
    observe(job.kind, outcome, (performance.now() - since) / 1_000);
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
    const say = oneByOne(client);
    try {
      await client.connect();
      await client.query(`listen ${schema}_job`);
      while (!stopping) {
        const free = concurrency - running.size;
        const taken = free > 0 ? await say(TAKE, [[...byKind.keys()], leases, free]) : [];
        for (const job of taken) {
          const done = doJob(say, job)
            .catch((error: unknown) =>
              log.warn({ job: job.kind, failure: failureOf(error) }, 'A job waits for its lease'),
            )
            .finally(() => {
              running.delete(done);
              work.ring();
            });
          running.add(done);
        }
        if (taken.length === 0 && !stopping) await work.wait();
      }
      await atMost(FINISH_MILLISECONDS, Promise.all(running));
      ending.abort(new Error('The service ends.'));
      await atMost(GIVE_UP_MILLISECONDS, Promise.all(running));
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

/** Says a statement. @returns the jobs it took, if it is one that takes */
type Say = (statement: string, values: unknown[]) => Promise<Taken[]>;

/** Lets jobs that end at the same time share a connection. */
function oneByOne(client: pg.Client): Say {
  let last: Promise<unknown> = Promise.resolve();
  return (statement, values) => {
    const said = last.then(() => client.query<Taken>(statement, values)).then(({ rows }) => rows);
    last = said.catch(() => null);
    return said;
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
