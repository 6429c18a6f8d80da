import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertLatest } from './appointment.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable, CANCEL_REASONS } from './appointmentTable.ts';
import { lockedVisit, knownVisit, visitVersion, type Visit } from './visit.ts';
import { afterTransition } from './states.ts';
import { tellCancelled } from './tell.ts';

const input = visitVersion.extend({ reason: z.enum(CANCEL_REASONS) });

/** Cancels a visit, frees its time and tells the other services. */
export async function cancelAppointment(context: Context, request: unknown): Promise<Visit> {
  const { id, version, reason } = validate(input, request);
  const { userId: changedBy } = principalOf(context);
  return inTenant(context.db, scopeOf(context), async tx => {
    const before = await lockedVisit(tx, id);
    const status = afterTransition(before.status, 'CANCEL');
    assertLatest(before, version);
    const at = context.now();
    const cancelled = { status, cancelReason: reason, cancelledBy: tx.scope.actor, cancelledAt: at };
    await tx.update(AppointmentTable, { id }, cancelled);
    await recordHistory(tx, { action: 'CANCEL', before, after: { ...before, status }, reason, at, changedBy });
    await tellCancelled(tx, before, { reason, changedBy });
    return knownVisit(tx, id);
  });
}
