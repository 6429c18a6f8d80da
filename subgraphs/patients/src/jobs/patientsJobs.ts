import { z } from 'zod';
import {
  discardFailedJob,
  failedJobs,
  retryFailedJob,
  retryFailedJobs,
  type FailedJobPage,
} from '@polyclinic/jobs/failedJobs.ts';
import { tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';

const page = z.object({ first: z.int().min(1).max(100), after: z.ulid().nullish() });
const kindName = z.string().min(3).max(60);

/** The organization's failed jobs, the latest first (DAT-23). */
export function failedPatientsJobs(context: Context, request: unknown): Promise<FailedJobPage> {
  const { first, after } = validate(page, request);
  return inTenant(context.db, tenantScopeOf(context), tx => failedJobs(tx, first, after ?? null));
}

/** Has one tried again; the trail says who. */
export async function retryPatientsJob(context: Context, request: string): Promise<string> {
  const id = validate(z.ulid(), request);
  const there = await inTenant(context.db, tenantScopeOf(context), tx => retryFailedJob(tx, id));
  if (!there) throw new Refusal('NOT_FOUND', 'JOB_NOT_FAILED');
  return id;
}

/** Has all of a kind tried again. @returns how many */
export function retryPatientsJobs(context: Context, request: string): Promise<number> {
  const kind = validate(kindName, request);
  return inTenant(context.db, tenantScopeOf(context), tx => retryFailedJobs(tx, kind));
}

/** Gives one up for good. */
export async function discardPatientsJob(context: Context, request: string): Promise<string> {
  const id = validate(z.ulid(), request);
  const there = await inTenant(context.db, tenantScopeOf(context), tx => discardFailedJob(tx, id));
  if (!there) throw new Refusal('NOT_FOUND', 'JOB_NOT_FAILED');
  return id;
}
