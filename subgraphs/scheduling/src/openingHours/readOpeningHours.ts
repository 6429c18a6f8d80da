import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { nextChange } from '../schedules/readWeek.ts';
import { OpeningTable, type Opening, type WeekChange } from '../schedules/scheduleTables.ts';
import { holdsOn } from '../schedules/week.ts';
import { changesOf } from '../schedules/weekChange.ts';
import { visibleClinic } from '../schedules/workPlan.ts';

/** A clinic's opening hours as they hold on a date. */
export interface OpeningWeek {
  clinicId: string;
  on: string;
  /** By weekday and time; empty: it keeps none. */
  hours: Opening[];
  nextChangeOn: string | null;
  changes: WeekChange[];
}

const input = z.object({ clinicId: z.ulid(), on: calendarDate });

/** When one of the caller's clinics is open. */
export async function openingHoursOf(context: Context, request: unknown): Promise<OpeningWeek> {
  const wanted = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, wanted.clinicId);
    return openingAt(tx, wanted);
  });
}

export async function openingAt(tx: TenantTx, { clinicId, on }: z.infer<typeof input>): Promise<OpeningWeek> {
  const rows = await tx.find(OpeningTable, {
    where: { clinicId, deletedAt: IsNull() },
    order: { weekday: 'asc', startsAtLocal: 'asc' },
  });
  return {
    clinicId,
    on,
    hours: rows.filter(row => holdsOn(row, on) && !aroundTheClock(row)),
    nextChangeOn: nextChange(rows, on),
    changes: await changesOf(tx, { clinicId, practitionerId: null }),
  };
}

const aroundTheClock = ({ startsAtLocal, endsAtLocal }: Opening): boolean =>
  startsAtLocal === '00:00:00' && endsAtLocal === '00:00:00';
