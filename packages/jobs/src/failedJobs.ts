import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/** A job whose last attempt failed. */
export interface FailedJob {
  id: string;
  kind: string;
  subjectId: string;
  attempts: number;
  /** Why, as a code. */
  failure: string;
  enqueuedAt: Date;
  failedAt: Date;
}

export interface FailedJobPage {
  jobs: FailedJob[];
  /** Null on the last page. */
  endCursor: string | null;
}

const COLUMNS = `id, kind, subject_id as "subjectId", attempts, failure, enqueued_at as "enqueuedAt", failed_at as "failedAt"`;

/** The tenant's failed jobs, the latest first. @param first within 1 to 100 @param after a page's `endCursor` */
export async function failedJobs(tx: TenantTx, first: number, after: string | null): Promise<FailedJobPage> {
  const rows: FailedJob[] = await tx.query(
    `select ${COLUMNS} from job
      where status = 'FAILED'
        and ($2::text is null or (failed_at, id) < (select failed_at, id from job where id = $2))
      order by failed_at desc, id desc limit $1`,
    [first + 1, after],
  );
  const jobs = rows.slice(0, first);
  return { jobs, endCursor: rows.length > first ? (jobs.at(-1)?.id ?? null) : null };
}

const AGAIN = `update job set status = 'WAITING', attempts = 0, due_at = now(), failed_at = null where status = 'FAILED'`;

/** Has one failed job tried again, with all its attempts. @returns whether it was there */
export const retryFailedJob = async (tx: TenantTx, id: string): Promise<boolean> =>
  (await changed(tx, `${AGAIN} and id = $1`, [id])) === 1;

/** Has every failed job of a kind tried again. @returns how many */
export const retryFailedJobs = (tx: TenantTx, kind: string): Promise<number> =>
  changed(tx, `${AGAIN} and kind = $1`, [kind]);

/** Gives a failed job up: it is kept and never tried again. @returns whether it was there */
export const discardFailedJob = async (tx: TenantTx, id: string): Promise<boolean> =>
  (await changed(tx, `update job set status = 'DISCARDED' where status = 'FAILED' and id = $1`, [id])) === 1;

/** TypeORM answers an update with its rows and how many they are. */
const changed = async (tx: TenantTx, statement: string, values: unknown[]): Promise<number> => {
  const [, count]: [unknown, number] = await tx.query(statement, values);
  return count;
};
