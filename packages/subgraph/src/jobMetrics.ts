import { Gauge, Histogram, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { WorkerOptions } from '@polyclinic/jobs/worker.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';

const KEPT = `select kind, status, count(*)::int as jobs from job where status <> 'DISCARDED' group by kind, status`;

interface Count {
  kind: string;
  status: string;
  jobs: number;
}

/** Makes the metrics of a schema's jobs: attempts by kind and outcome, and how many wait or failed for good (REL-03). */
export function countJobs(registry: Registry, db: DataSource, schema: string): NonNullable<WorkerOptions['observe']> {
  const registers = [registry];
  new Gauge({
    name: 'jobs',
    help: 'Jobs that wait or failed for good, by kind and status',
    labelNames: ['kind', 'status'] as const,
    registers,
    async collect() {
      this.reset();
      // While the database is away the other metrics are told still, and these are missing.
      const rows = await acrossTenants<Count[]>(db, schema, tx => tx.query(KEPT)).catch(() => []);
      for (const { kind, status, jobs } of rows) this.set({ kind, status }, jobs);
    },
  });
  const attemptSeconds = new Histogram({
    name: 'job_attempt_seconds',
    help: 'Time of one attempt at a job, by kind and outcome',
    labelNames: ['kind', 'outcome'] as const,
    buckets: [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 120],
    registers,
  });
  return (kind, outcome, seconds) => attemptSeconds.observe({ kind, outcome }, seconds);
}
