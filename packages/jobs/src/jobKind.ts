import type { TenantScope } from '@polyclinic/tenancy/scope.ts';

/** A kind of work, and all it may take; every limit is stated. */
export interface JobKind {
  /** Such as `scan-document`; kept in rows and in the trail, so it is never renamed. */
  name: string;
  /** Of one attempt: past it its signal is aborted and it has failed. */
  limitMilliseconds: number;
  /** How often it is begun at most before it has failed for good. */
  attempts: number;
  /** After the first failure; doubled after each, up to the longest. */
  firstWaitMilliseconds: number;
  longestWaitMilliseconds: number;
}

/** One attempt at a job. */
export interface Task {
  /** The job's tenant, all its clinics, `job:<kind>` as the actor. */
  scope: TenantScope;
  /** What the job is about. */
  subjectId: string;
  /** Aborted when the attempt's time is over or the service ends. */
  signal: AbortSignal;
}

/** A kind with what is done; a table of these is a service's `jobs.ts`. It may run twice, so the second changes nothing. */
export interface Work {
  kind: JobKind;
  /** @throws whatever makes it worth another attempt; what can never succeed ends without an error */
  run(task: Task): Promise<void>;
}

/**
 * How long a job waits after so many attempts, milliseconds. Half of it is chance, so that what failed together does not
 * come back together. Pure.
 * @param chance within [0, 1)
 */
export function waitAfter(
  { firstWaitMilliseconds, longestWaitMilliseconds }: JobKind,
  attempts: number,
  chance: number,
): number {
  const whole = Math.min(longestWaitMilliseconds, firstWaitMilliseconds * 2 ** (attempts - 1));
  return Math.round(whole * (0.5 + chance / 2));
}
