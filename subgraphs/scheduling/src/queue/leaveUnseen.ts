import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { recordHistory } from '../appointments/appointmentHistory.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { afterTransition } from '../appointments/states.ts';
import { tellCancelled } from '../appointments/tell.ts';
import { lockedVisit } from '../appointments/visit.ts';
import { ticketAction } from './changeTicket.ts';
import type { Doing } from './queueLog.ts';
import type { QueueTicket } from './queueTables.ts';

async function cancelUnseen(
  tx: TenantTx,
  { appointmentId }: Pick<QueueTicket, 'appointmentId'>,
  { at, changedBy }: Doing,
): Promise<void> {
  const before = await lockedVisit(tx, appointmentId);
  const status = afterTransition(before.status, 'LEAVE_UNSEEN');
  const reason = 'LEFT_UNSEEN' as const;
  const left = { status, cancelReason: reason, cancelledBy: tx.scope.actor, cancelledAt: at };
  await tx.update(AppointmentTable, { id: before.id }, left);
  await recordHistory(tx, { action: 'LEAVE_UNSEEN', before, after: { ...before, status }, reason, at, changedBy });
  // Published before anybody could leave a queue, the event has no word of its own for it.
  await tellCancelled(tx, before, { reason: 'OTHER', changedBy });
}

/** The patient has left without being seen: their visit is cancelled, with that as its reason (appendix C.1). */
export const leaveUnseen = ticketAction('LEAVE_UNSEEN', cancelUnseen);
