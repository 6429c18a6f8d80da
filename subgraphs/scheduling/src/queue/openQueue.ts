import { Raw } from 'typeorm';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { localDate } from '../kernel/localDay.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { QueueTable, type Queue } from './queueTables.ts';

/** Whose queue, and where. */
export interface QueueOf {
  clinicId: string;
  practitionerId: string;
}

/** A day's patients take fewer numbers than this. */
const MAX_TOKENS = 999;

/**
 * Today's queue of a practitioner in a clinic, made when it is the first that is asked for, and locked until the
 * transaction ends: who changes a queue changes it alone.
 * @throws Refusal NOT_FOUND CLINIC_NOT_FOUND, PRACTITIONER_NOT_FOUND
 */
export async function lockedQueueOfToday(
  tx: TenantTx,
  { clinicId, practitionerId }: QueueOf,
  now: Date,
): Promise<Queue> {
  const { timezone } = await visibleClinic(tx, clinicId);
  const clinicIds = Raw(column => `:clinicId = any (${column})`, { clinicId });
  if (!(await tx.existsBy(PractitionerReferenceTable, { id: practitionerId, clinicIds })))
    throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
  const of = { clinicId, practitionerId, onDate: localDate(now, timezone) };
  await tx
    .createQueryBuilder()
    .insert()
    .into(QueueTable)
    .values({ tenantId: tx.scope.tenantId, id: newId(), ...of })
    .orIgnore()
    .execute();
  return tx.findOneOrFail(QueueTable, { where: of, lock: { mode: 'pessimistic_write' } });
}

export const lockedQueue = (tx: TenantTx, id: string): Promise<Queue> =>
  tx.findOneOrFail(QueueTable, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** The next number of a locked queue. @throws Refusal CONFLICT QUEUE_FULL after 999 */
export async function nextToken(tx: TenantTx, { id, lastToken }: Queue): Promise<number> {
  if (lastToken >= MAX_TOKENS) throw new Refusal('CONFLICT', 'QUEUE_FULL', { limit: MAX_TOKENS });
  const token = lastToken + 1;
  await tx.update(QueueTable, { id }, { lastToken: token });
  return token;
}
