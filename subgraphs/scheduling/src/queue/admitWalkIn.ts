import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { recordHistory } from '../appointments/appointmentHistory.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { changeStatus } from '../appointments/changeStatus.ts';
import { assertPatientOf, unheardPatient } from '../appointments/patientOfClinic.ts';
import { tellBooked } from '../appointments/tell.ts';
import { visitAt, type Visit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { oncePresent, takePlace } from './checkIn.ts';
import { lockedQueueOfToday } from './openQueue.ts';
import { assertMayManage } from './ownQueue.ts';
import type { Doing } from './queueLog.ts';
import { ORDER_REASONS, QueueTicketTable, type QueueTicket } from './queueTables.ts';

/** How long a walk-in takes that is of no type, minutes. */
const WALK_IN_MINUTES = 15;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  patientId: z.ulid(),
  visitTypeId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  priority: z
    .enum(ORDER_REASONS)
    .nullish()
    .transform(priority => priority ?? null),
});

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey'>;

/** Takes in a known patient who comes without a booking: they get a place in the queue and no time of their own. */
export async function admitWalkIn(context: Context, request: unknown): Promise<QueueTicket> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const caller = principalOf(context);
  const take = (): Promise<QueueTicket> =>
    inTenant(context.db, scopeOf(context), async tx => {
      await assertMayManage(tx, caller, wanted.practitionerId);
      const id = await idempotently(tx, { operation: 'admitWalkIn', key, input: wanted }, async () => {
        const doing = { at: context.now(), changedBy: caller.userId };
        const queue = await lockedQueueOfToday(tx, wanted, doing.at);
        await assertPatientOf(tx, wanted.patientId, wanted.clinicId);
        const visit = await bookedNow(tx, wanted, doing);
        return (await takePlace(tx, queue, { visit, priority: wanted.priority, ...doing })).id;
      });
      return tx.findOneByOrFail(QueueTicketTable, { id });
    });
  return oncePresent(afterHearing(unheardPatient(context, wanted.patientId), take));
}

/** A visit from now on that takes nobody's time, checked in. */
async function bookedNow(tx: TenantTx, { priority: _, ...wanted }: Wanted, { at, changedBy }: Doing): Promise<Visit> {
  const type = await bookableType(tx, wanted);
  const minutes = type?.minutes ?? WALK_IN_MINUTES;
  const { tenantId, actor } = tx.scope;
  const visit = {
    tenantId,
    id: newId(),
    ...wanted,
    startsAt: at,
    endsAt: new Date(at.getTime() + minutes * MINUTE),
    status: 'BOOKED' as const,
    channel: 'FRONT_DESK' as const,
    walkIn: true,
    roomId: null,
    bookedBy: actor,
  };
  await tx.insert(AppointmentTable, visit);
  await recordHistory(tx, { action: 'BOOK', before: null, after: visit, at, changedBy });
  await tellBooked(tx, visit);
  return changeStatus(tx, await visitAt(tx, visit.id), { transition: 'CHECK_IN', at, changedBy });
}
