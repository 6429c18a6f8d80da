import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { recordHistory } from './appointmentHistory.ts';
import { AppointmentTable } from './appointmentTable.ts';
import { lockedHold } from './bookHold.ts';
import type { Hold } from './holdTime.ts';
import { afterTransition } from './states.ts';

const input = z.object({ id: z.ulid() });

/** Gives the time of a hold back before it expires. */
export async function releaseHold(context: Context, request: unknown): Promise<Hold> {
  const { id } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const before = await lockedHold(tx, id);
    const after = { ...before, status: afterTransition(before.status, 'RELEASE') };
    await tx.update(AppointmentTable, { id }, { status: after.status });
    const { userId: changedBy } = principalOf(context);
    await recordHistory(tx, { action: 'RELEASE', before, after, reason: 'GIVEN_BACK', at: context.now(), changedBy });
    return after;
  });
}
