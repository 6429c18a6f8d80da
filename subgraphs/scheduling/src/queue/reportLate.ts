import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { queueDelayed } from '@polyclinic/events/scheduling/queueDelayed.v1.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { workOn } from '../kernel/openings.ts';
import { readWorkPlan } from '../schedules/workPlan.ts';
import { lockedQueueOfToday } from './openQueue.ts';
import { assertMayManage } from './ownQueue.ts';
import { logInQueue } from './queueLog.ts';
import { queueOf, type QueueView } from './queuesOfDay.ts';
import { QueueTable, type Queue } from './queueTables.ts';

const input = z.object({
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  minutes: z.int().min(0).max(240),
});

/**
 * Keeps that a practitioner sees nobody for some minutes from now on, or from the beginning of the day's work where that
 * is still to come; 0: is there. Answers with the queue, whose estimates have moved, and tells the other services.
 */
export async function reportLate(context: Context, request: unknown): Promise<QueueView> {
  const { minutes, ...of } = validate(input, request);
  const caller = principalOf(context);
  const at = context.now();
  return inTenant(context.db, scopeOf(context), async tx => {
    await assertMayManage(tx, caller, of.practitionerId);
    const queue = await lockedQueueOfToday(tx, of, at);
    const lateUntil = minutes === 0 ? null : new Date((await beginsAt(tx, queue, at)) + minutes * MINUTE);
    await tx.update(QueueTable, { id: queue.id }, { lateUntil });
    await logInQueue(tx, queue, { action: 'REPORT_LATE', minutes, at, changedBy: caller.userId });
    await publish(tx, queueDelayed, of.practitionerId, {
      ...of,
      localDate: queue.onDate,
      lateUntil: lateUntil?.toISOString() ?? null,
      changedBy: caller.userId,
    });
    return queueOf(tx, of, at);
  });
}

/** Now, or the beginning of the day's work if nobody works yet; milliseconds since the epoch. */
async function beginsAt(tx: TenantTx, { clinicId, practitionerId, onDate: day }: Queue, now: Date): Promise<number> {
  const plan = await readWorkPlan(tx, { clinicId, practitionerId, from: day, to: day });
  const [first] = workOn(plan.diaryOf(practitionerId), day);
  return Math.max(now.getTime(), first?.start ?? 0);
}
