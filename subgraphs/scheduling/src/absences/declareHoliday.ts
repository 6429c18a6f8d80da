import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { trial, entering } from '../schedules/entering.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { HolidayTable, type Holiday } from './absenceTables.ts';
import { holidayClosure } from './closures.ts';
import { inClosure, visitsHitBy, type HitVisits } from './hitVisits.ts';
import { assertWholeHours, optionalHours } from './localHours.ts';

const input = z.object({
  ...trial,
  clinicId: z.ulid(),
  date: calendarDate,
  ...optionalHours,
  name: z.string().trim().min(1).max(100),
});

export interface HolidayDeclared {
  holiday: Holiday;
  hit: HitVisits;
}

/** Closes a clinic on a date or for hours of it, and answers with the booked visits it hits (TEN-06, SCH-05). */
export async function declareHoliday(context: Context, request: unknown): Promise<HolidayDeclared> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  assertWholeHours(wanted);
  const scope = scopeOf(context);
  const { clinicId, date, ...rest } = wanted;
  return entering(context, { scope, dryRun }, async tx => {
    await visibleClinic(tx, clinicId);
    await takeTurn(tx, [clinicId]);
    const id = await idempotently(tx, { operation: 'declareHoliday', key, input: wanted }, async () => {
      const holidayId = newId();
      await tx.insert(HolidayTable, { tenantId: tx.scope.tenantId, id: holidayId, clinicId, onDate: date, ...rest });
      const changed = { cause: 'HOLIDAY' as const, practitionerId: null, clinicId, withdrawn: false };
      await publish(tx, availabilityChanged, holidayId, changed);
      return holidayId;
    });
    const holiday = await tx.findOneByOrFail(HolidayTable, { id });
    const search = { where: { clinicId }, hits: inClosure(holidayClosure(holiday)), now: context.now() };
    return { holiday, hit: await visitsHitBy(tx, scope, search) };
  });
}
