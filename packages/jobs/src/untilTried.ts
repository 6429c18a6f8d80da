import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { JobKind } from './jobKind.ts';

const FIRST_MILLISECONDS = 20;
const LONGEST_MILLISECONDS = 500;

const UNTRIED = `select exists (
  select from job where kind = $1 and subject_id = $2 and status = 'WAITING' and failure is null) as untried`;

/** Waits until the jobs of a kind about one thing are done, or were tried without success, or so many milliseconds are over. */
export async function untilTried(
  db: DataSource,
  scope: TenantScope,
  { kind, subjectId, milliseconds }: { kind: JobKind; subjectId: string; milliseconds: number },
): Promise<void> {
  const end = performance.now() + milliseconds;
  for (let wait = FIRST_MILLISECONDS; ; wait = Math.min(wait * 1.5, LONGEST_MILLISECONDS)) {
    const [row] = await inTenant<Array<{ untried: boolean }>>(db, scope, tx =>
      tx.query(UNTRIED, [kind.name, subjectId]),
    );
    if (!row?.untried || performance.now() + wait > end) return;
    await pause(wait);
  }
}
