import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { assertOwnPractitioner } from '../absences/ownPractitioner.ts';
import { assertWholeHours, optionalHours } from '../absences/localHours.ts';
import { idempotencyKey } from '../appointments/bookingInput.ts';
import { assertPatientOf, unheardPatient } from '../appointments/patientOfClinic.ts';
import type { Context } from '../context.ts';
import { daysLater, localDate } from '../kernel/localDay.ts';
import { ORDER_REASONS } from '../queue/queueTables.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { bookableType } from '../visitTypes/readVisitTypes.ts';
import { WaitlistEntryTable, type WaitlistEntry } from './waitlistTables.ts';
import { logOnWaitlist } from './waitlistLog.ts';

/** How long somebody waits at most, days. */
const MAX_DAYS = 366;
/** How long a visit is that is of no type and says nothing, minutes. */
const MINUTES = 15;

const input = z.object({
  idempotencyKey,
  clinicId: z.ulid(),
  patientId: z.ulid(),
  practitionerId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  visitTypeId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  minutes: z.int().min(5).max(480).nullish(),
  from: calendarDate,
  to: calendarDate,
  weekdays: z
    .array(z.int().min(1).max(7))
    .min(1)
    .max(7)
    .nullish()
    .transform(weekdays => weekdays ?? null),
  ...optionalHours,
  priority: z
    .enum(ORDER_REASONS)
    .nullish()
    .transform(priority => priority ?? null),
});

/** Puts a patient on a clinic's waitlist (SCH-15). */
export async function addToWaitlist(context: Context, request: unknown): Promise<WaitlistEntry> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { from, to, minutes, ...wish } = wanted;
  assertWholeHours(wanted);
  if (wish.startsAtLocal !== null && wish.endsAtLocal !== null && wish.endsAtLocal < wish.startsAtLocal)
    throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (to < from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (daysLater(from, MAX_DAYS) < to) throw new Refusal('BAD_USER_INPUT', 'RANGE_TOO_LONG', { days: MAX_DAYS });
  const { userId: changedBy } = principalOf(context);
  const add = (): Promise<WaitlistEntry> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const at = context.now();
      const { timezone } = await visibleClinic(tx, wish.clinicId);
      if (to < localDate(at, timezone)) throw new Refusal('BAD_USER_INPUT', 'IN_THE_PAST');
      if (wish.practitionerId !== null) await assertOwnPractitioner(tx, tx.scope, wish.practitionerId);
      await assertPatientOf(tx, wish.patientId, wish.clinicId);
      const type = await bookableType(tx, wish);
      const id = await idempotently(tx, { operation: 'addToWaitlist', key, input: wanted }, async () => {
        const { tenantId, actor: addedBy } = tx.scope;
        const entry = {
          tenantId,
          id: newId(),
          ...wish,
          minutes: type?.minutes ?? minutes ?? MINUTES,
          fromDate: from,
          untilDate: daysLater(to, 1),
          waitingSince: at,
          state: 'WAITING' as const,
          addedBy,
        };
        await tx.insert(WaitlistEntryTable, entry);
        await logOnWaitlist(tx, entry, { action: 'ADD', reason: wish.priority, at, changedBy });
        return entry.id;
      });
      return tx.findOneByOrFail(WaitlistEntryTable, { id });
    });
  return afterHearing(unheardPatient(context, wish.patientId), add);
}
