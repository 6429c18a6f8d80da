import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { assertLatest } from '../appointments/appointment.ts';
import { changeStatus } from '../appointments/changeStatus.ts';
import { lockedVisit, visitAt, visitVersion, type Visit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import { localDate } from '../kernel/localDay.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { lockedQueueOfToday, nextToken } from './openQueue.ts';
import { assertMayManage } from './ownQueue.ts';
import { logInQueue, tellQueueChanged, type Doing } from './queueLog.ts';
import { ORDER_REASONS, QueueTicketTable, type OrderReason, type Queue, type QueueTicket } from './queueTables.ts';
import { turnOf } from './turns.ts';

const input = visitVersion.extend({
  priority: z
    .enum(ORDER_REASONS)
    .nullish()
    .transform(priority => priority ?? null),
});

/** Checks a booked visit of today in: its patient gets a token and a place in the practitioner's queue (SCH-14). */
export async function checkIn(context: Context, request: unknown): Promise<QueueTicket> {
  const { id, version, priority } = validate(input, request);
  const caller = principalOf(context);
  return oncePresent(
    inTenant(context.db, scopeOf(context), async tx => {
      const at = context.now();
      const booked = await visitAt(tx, id);
      await assertToday(tx, booked, at);
      await assertMayManage(tx, caller, booked.practitionerId);
      const queue = await lockedQueueOfToday(tx, booked, at);
      const visit = await lockedVisit(tx, id);
      assertLatest(visit, version);
      const doing = { at, changedBy: caller.userId };
      await changeStatus(tx, visit, { transition: 'CHECK_IN', ...doing });
      return takePlace(tx, queue, { visit, priority, ...doing });
    }),
  );
}

async function assertToday(tx: TenantTx, { clinicId, startsAt }: Visit, now: Date): Promise<void> {
  const { timezone } = await visibleClinic(tx, clinicId);
  if (localDate(startsAt, timezone) !== localDate(now, timezone)) throw new Refusal('CONFLICT', 'NOT_TODAY');
}

/** Gives a visit its token and its place in a locked queue; who was checked in before gets the same token again. */
export async function takePlace(
  tx: TenantTx,
  queue: Queue,
  { visit, priority, ...doing }: { visit: Visit; priority: OrderReason | null } & Doing,
): Promise<QueueTicket> {
  const before = await tx.findOneBy(QueueTicketTable, { queueId: queue.id, appointmentId: visit.id });
  const token = before?.token ?? (await nextToken(tx, queue));
  const turnAt = turnOf(visit.walkIn ? null : visit.startsAt, doing.at, token);
  const place = { state: 'WAITING' as const, turnAt, priority, checkedInAt: doing.at };
  const id = before?.id ?? newId();
  if (before) await tx.update(QueueTicketTable, { id }, place);
  else
    await tx.insert(QueueTicketTable, {
      tenantId: tx.scope.tenantId,
      id,
      clinicId: queue.clinicId,
      queueId: queue.id,
      practitionerId: queue.practitionerId,
      appointmentId: visit.id,
      patientId: visit.patientId,
      token,
      plannedMinutes: Math.max(1, Math.round((visit.endsAt.getTime() - visit.startsAt.getTime()) / MINUTE)),
      ...place,
    });
  await logInQueue(tx, queue, { action: 'CHECK_IN', ticketId: id, reason: priority, ...doing });
  await tellQueueChanged(tx, queue, { appointmentId: visit.id });
  return tx.findOneByOrFail(QueueTicketTable, { id });
}

/** @throws Refusal CONFLICT ALREADY_WAITING when the patient is in the same queue already */
export const oncePresent = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    if (brokenConstraint(error) === 'queue_ticket_patient_once') throw new Refusal('CONFLICT', 'ALREADY_WAITING');
    throw error;
  });
