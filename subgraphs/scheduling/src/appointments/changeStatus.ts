import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertLatest } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { lockedVisit, visitAt, visitVersion, type Visit } from './visit.ts';
import { afterTransition, type Transition } from './states.ts';
import { tellStatus } from './tell.ts';

/** Transitions that change nothing but the status. */
export type StatusChange = Exclude<Transition, 'BOOK' | 'RELEASE' | 'RESCHEDULE' | 'CANCEL' | 'LEAVE_UNSEEN'>;

/** Takes a locked visit to another status, keeps that it happened and tells the other services. */
export async function changeStatus(
  tx: TenantTx,
  before: Visit,
  { transition, at, changedBy }: { transition: StatusChange; at: Date; changedBy: string | null },
): Promise<Visit> {
  const after = { ...before, status: afterTransition(before.status, transition) };
  await tx.update(AppointmentTable, { id: before.id }, { status: after.status });
  await recordHistory(tx, { action: transition, before, after, at, changedBy });
  await tellStatus(tx, after, changedBy);
  return visitAt(tx, before.id);
}

/** The patient, or the staff for them, has said that they will come. */
export const confirmAppointment = (context: Context, request: unknown): Promise<Visit> =>
  transit(context, request, 'CONFIRM');

/** Nobody came; a visit that has not begun yet cannot be missed (SCH-13). */
export const markNoShow = (context: Context, request: unknown): Promise<Visit> =>
  transit(context, request, 'MARK_NO_SHOW');

async function transit(context: Context, request: unknown, transition: StatusChange): Promise<Visit> {
  const { id, version } = validate(visitVersion, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const before = await lockedVisit(tx, id);
    assertLatest(before, version);
    const at = context.now();
    if (transition === 'MARK_NO_SHOW' && before.startsAt > at) throw new Refusal('CONFLICT', 'NOT_BEGUN');
    return changeStatus(tx, before, { transition, at, changedBy: principalOf(context).userId });
  });
}
