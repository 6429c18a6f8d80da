import { JOBS } from '@polyclinic/jobs/jobMigrations.ts';
import { enqueue } from '@polyclinic/jobs/enqueue.ts';
import type { JobKind } from '@polyclinic/jobs/jobKind.ts';
import { startWorker } from '@polyclinic/jobs/worker.ts';
import { FOUNDATION } from '@polyclinic/subgraph/runMigrations.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { migrate } from '@polyclinic/tenancy/migrate.ts';
import type { Contender } from './benchJobs.ts';

/** packages/jobs as services run it. */
const kind: JobKind = {
  name: 'scan',
  limitMilliseconds: 60_000,
  attempts: 6,
  firstWaitMilliseconds: 2_000,
  longestWaitMilliseconds: 60_000,
};
const log = { info: () => undefined, warn: console.error, error: console.error };

export const prepare: Contender['prepare'] = async ({ ownerUrl }) => {
  await migrate('up', { url: ownerUrl, schema: 'desk', folders: [...FOUNDATION, JOBS] });
};

export const open: Contender['open'] = async ({ appUrl, concurrency, handle }) => {
  let worker: ReturnType<typeof startWorker> | null = null;
  return {
    enqueue: (client, tenantId, id) => {
      const query = async (text: string, values: unknown[]) => (await client.query<object>(text, values)).rows;
      return enqueue({ query, scope: { tenantId, traceId: '' } } as unknown as TenantTx, kind, id);
    },
    work: () => {
      const run = ({ subjectId }: { subjectId: string }): Promise<void> => handle(subjectId);
      worker = startWorker({ url: appUrl, schema: 'desk', works: [{ kind, run }], concurrency, log });
    },
    waiting: 'select count(*)::int as waiting from desk.job',
    stop: async () => worker?.stop(),
  };
};
