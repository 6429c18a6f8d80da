import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../kernel/localDay.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { trial, entering } from '../schedules/entering.ts';
import { ABSENCE_REASONS, LeaveTable, type Leave } from './absenceTables.ts';
import { inClosure, visitsHitBy, type HitVisits } from './hitVisits.ts';
import { assertWholeHours, optionalHours } from './localHours.ts';
import { assertOwnPractitioner } from './ownPractitioner.ts';

const input = z.object({
  ...trial,
  practitionerId: z.ulid(),
  from: calendarDate,
  to: calendarDate,
  ...optionalHours,
  weekdays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .max(7)
    .nullish()
    .transform(weekdays => weekdays ?? null),
  everyWeeks: z
    .int()
    .min(1)
    .max(52)
    .nullish()
    .transform(weeks => weeks ?? 1),
  reason: z.enum(ABSENCE_REASONS),
});

export interface LeaveEntered {
  leave: Leave;
  hit: HitVisits;
}

/** Enters leave of a practitioner in every clinic, and answers with the booked visits it hits (SCH-04). */
export async function enterLeave(context: Context, request: unknown): Promise<LeaveEntered> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  if (wanted.to < wanted.from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  assertWholeHours(wanted);
  const scope = scopeOf(context);
  const { practitionerId, from, to, ...rest } = wanted;
  // Leave is the person's, not a clinic's, and hits visits wherever they are.
  return entering(context, { scope: acrossClinics(scope), dryRun }, async tx => {
    await assertOwnPractitioner(tx, scope, practitionerId);
    await takeTurn(tx, [practitionerId]);
    const id = await idempotently(tx, { operation: 'enterLeave', key, input: wanted }, async () => {
      const { tenantId, actor } = tx.scope;
      const leave = { tenantId, id: newId(), practitionerId, fromDate: from, untilDate: daysLater(to, 1), ...rest };
      await tx.insert(LeaveTable, { ...leave, enteredBy: actor });
      const changed = { cause: 'LEAVE' as const, practitionerId, clinicId: null, withdrawn: false };
      await publish(tx, availabilityChanged, leave.id, changed);
      return leave.id;
    });
    const leave = await tx.findOneByOrFail(LeaveTable, { id });
    return {
      leave,
      hit: await visitsHitBy(tx, scope, { where: { practitionerId }, hits: inClosure(leave), now: context.now() }),
    };
  });
}
