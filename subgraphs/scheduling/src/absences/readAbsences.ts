import { IsNull, MoreThan, MoreThanOrEqual } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { dayBounds } from '../kernel/localDay.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { BlockTable, HolidayTable, LeaveTable, type Block, type Holiday, type Leave } from './absenceTables.ts';
import { assertOwnPractitioner } from './ownPractitioner.ts';

export interface Absences {
  leave: Leave[];
  blocks: Block[];
}

const absencesInput = z.object({ practitionerId: z.ulid(), from: calendarDate });

/** A practitioner's leave and blocks that are not over at the beginning of a date, earliest first. */
export async function absencesOf(context: Context, request: unknown): Promise<Absences> {
  const { practitionerId, from } = validate(absencesInput, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await assertOwnPractitioner(tx, tx.scope, practitionerId);
    const own = { practitionerId, deletedAt: IsNull() };
    // A date is no instant where clinics have zones: blocks are taken from the earliest beginning of it.
    const earliest = new Date(dayBounds(from, 'Pacific/Kiritimati').start);
    return {
      leave: await tx.find(LeaveTable, {
        where: { ...own, untilDate: MoreThan(from) },
        order: { fromDate: 'asc', id: 'asc' },
      }),
      blocks: await tx.find(BlockTable, {
        where: { ...own, endsAt: MoreThan(earliest) },
        order: { startsAt: 'asc', id: 'asc' },
      }),
    };
  });
}

const MAX_HOLIDAYS = 200;

const holidaysInput = z.object({ clinicId: z.ulid(), from: calendarDate });

/** A clinic's holidays from a date on, earliest first. */
export async function holidaysOf(context: Context, request: unknown): Promise<Holiday[]> {
  const { clinicId, from } = validate(holidaysInput, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, clinicId);
    return tx.find(HolidayTable, {
      where: { clinicId, onDate: MoreThanOrEqual(from), deletedAt: IsNull() },
      order: { onDate: 'asc', id: 'asc' },
      take: MAX_HOLIDAYS,
    });
  });
}
