import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { localTime } from '../absences/localHours.ts';
import type { Context } from '../context.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import { calendarDate } from './calendarDate.ts';
import { ScheduleTable, type Schedule } from './scheduleTables.ts';
import { visibleClinic } from './workPlan.ts';

const input = z.object({
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  weekday: z.int().min(1).max(7),
  startsAtLocal: localTime,
  endsAtLocal: localTime,
  slotMinutes: z.int().min(5).max(240),
  effectiveFrom: calendarDate,
});

/** Sets one weekday's hours from a date on; what held before ends there. */
export async function setSchedule(context: Context, request: unknown): Promise<Schedule> {
  const wanted = validate(input, request);
  if (wanted.endsAtLocal <= wanted.startsAtLocal) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  const { clinicId, practitionerId, weekday, effectiveFrom } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    const practitioner = await tx.findOneBy(PractitionerReferenceTable, { id: practitionerId });
    if (!practitioner?.clinicIds.includes(clinicId)) throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
    const held = await tx.findBy(ScheduleTable, { clinicId, practitionerId, weekday, deletedAt: IsNull() });
    for (const { id, effectiveFrom: began } of held.filter(
      row => row.effectiveUntil === null || row.effectiveUntil > effectiveFrom,
    ))
      await tx.update(
        ScheduleTable,
        { id },
        began < effectiveFrom ? { effectiveUntil: effectiveFrom } : { deletedAt: context.now() },
      );
    const id = newId();
    await tx.insert(ScheduleTable, { tenantId: tx.scope.tenantId, id, ...wanted });
    return tx.findOneByOrFail(ScheduleTable, { id });
  });
}
