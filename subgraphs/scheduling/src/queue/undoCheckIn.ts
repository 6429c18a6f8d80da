import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentHistoryTable, recordHistory } from '../appointments/appointmentHistory.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { isTold } from '../appointments/states.ts';
import { tellCancelled, tellStatus } from '../appointments/tell.ts';
import { lockedVisit, type Visit } from '../appointments/visit.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { ticketAction } from './changeTicket.ts';
import type { Doing } from './queueLog.ts';
import type { QueueTicket } from './queueTables.ts';

/** Within this of the check-in, milliseconds. */
const UNDO_MILLISECONDS = MINUTE;

async function restoreVisit(
  tx: TenantTx,
  { appointmentId, checkedInAt }: Pick<QueueTicket, 'appointmentId' | 'checkedInAt'>,
  { at, changedBy }: Doing,
): Promise<void> {
  if (at.getTime() - checkedInAt.getTime() > UNDO_MILLISECONDS) throw new Refusal('CONFLICT', 'NOT_UNDOABLE');
  const before = await lockedVisit(tx, appointmentId);
  const restored = before.walkIn ? goneFor(tx.scope.actor, at) : { status: await statusBefore(tx, appointmentId) };
  const after: Visit = { ...before, ...restored };
  await tx.update(AppointmentTable, { id: appointmentId }, restored);
  await recordHistory(tx, { action: 'UNDO', before, after, reason: 'CHECK_IN', at, changedBy });
  if (isTold(after)) await tellStatus(tx, after, changedBy);
  else await tellCancelled(tx, after, { reason: 'OTHER', changedBy });
}

const goneFor = (actor: string, at: Date) => ({
  status: 'CANCELLED' as const,
  cancelReason: 'OTHER' as const,
  cancelledBy: actor,
  cancelledAt: at,
});

async function statusBefore(tx: TenantTx, appointmentId: string): Promise<'BOOKED' | 'CONFIRMED'> {
  const where = { appointmentId, action: 'CHECK_IN' as const };
  const checkedIn = await tx.findOne(AppointmentHistoryTable, { where, order: { id: 'desc' } });
  return checkedIn?.fromStatus === 'CONFIRMED' ? 'CONFIRMED' : 'BOOKED';
}

/**
 * Takes a check-in back: a booked visit is what it was before, a walk-in is gone.
 * @throws Refusal CONFLICT NOT_UNDOABLE later than a minute after it
 */
export const undoCheckIn = ticketAction('UNDO_CHECK_IN', restoreVisit);
