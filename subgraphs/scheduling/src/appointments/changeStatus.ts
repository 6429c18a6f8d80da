import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertLatest } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { lockedVisit, knownVisit, visitVersion, type Visit } from './visit.ts';
import { afterTransition, type Transition } from './states.ts';
import { tellStatus } from './tell.ts';

/** Transitions that change nothing but the status. */
export type StatusChange = Exclude<Transition, 'RESCHEDULE' | 'CANCEL' | 'LEAVE_UNSEEN'>;

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
  return knownVisit(tx, before.id);
}

/** The patient, or the staff for them, has said that they will come. */
export async function confirmAppointment(context: Context, request: unknown): Promise<Visit> {
  const { id, version } = validate(visitVersion, request);
  const { userId: changedBy } = principalOf(context);
  return inTenant(context.db, scopeOf(context), async tx => {
    const before = await lockedVisit(tx, id);
    assertLatest(before, version);
    return changeStatus(tx, before, { transition: 'CONFIRM', at: context.now(), changedBy });
  });
}

/** Nobody came; a visit that has not begun yet cannot be missed (SCH-13). */
export async function markNoShow(context: Context, request: unknown): Promise<Visit> {
  const { id, version } = validate(visitVersion, request);
  const { userId: changedBy } = principalOf(context);
  return inTenant(context.db, scopeOf(context), async tx => {
    const before = await lockedVisit(tx, id);
    assertLatest(before, version);
    const at = context.now();
    if (before.startsAt > at) throw new Refusal('CONFLICT', 'NOT_BEGUN');
    return changeStatus(tx, before, { transition: 'MARK_NO_SHOW', at, changedBy });
  });
}
