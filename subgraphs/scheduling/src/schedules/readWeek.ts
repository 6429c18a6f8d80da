import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertWorksIn } from '../people/worksIn.ts';
import { calendarDate } from './calendarDate.ts';
import { ScheduleTable, type Schedule, type WeekChange, type WeeklyRow } from './scheduleTables.ts';
import { holdsOn } from './week.ts';
import { changesOf } from './weekChange.ts';
import { visibleClinic } from './workPlan.ts';

/** A practitioner's usual week in a clinic as it holds on a date. */
export interface Week {
  practitionerId: string;
  clinicId: string;
  on: string;
  /** By weekday and time. */
  sessions: Schedule[];
  /** The next date other hours hold from; null: none is known. */
  nextChangeOn: string | null;
  changes: WeekChange[];
}

const input = z.object({ clinicId: z.ulid(), practitionerId: z.ulid(), on: calendarDate });

/** A practitioner's usual week in one of the caller's clinics. */
export async function readWeek(context: Context, request: unknown): Promise<Week> {
  const wanted = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await visibleClinic(tx, wanted.clinicId);
    await assertWorksIn(tx, wanted.practitionerId, wanted.clinicId);
    return weekAt(tx, wanted);
  });
}

export async function weekAt(tx: TenantTx, wanted: z.infer<typeof input>): Promise<Week> {
  const { clinicId, practitionerId, on } = wanted;
  const rows = await tx.find(ScheduleTable, {
    where: { clinicId, practitionerId, deletedAt: IsNull() },
    order: { weekday: 'asc', startsAtLocal: 'asc' },
  });
  return {
    ...wanted,
    sessions: rows.filter(row => holdsOn(row, on)),
    nextChangeOn: nextChange(rows, on),
    changes: await changesOf(tx, wanted),
  };
}

/** The first date after another from which other weekly hours hold; null: none. Pure. */
export const nextChange = (rows: readonly WeeklyRow[], on: string): string | null =>
  rows
    .flatMap(({ effectiveFrom, effectiveUntil }) => [
      effectiveFrom,
      ...(effectiveUntil === null ? [] : [effectiveUntil]),
    ])
    .filter(date => date > on)
    .sort()[0] ?? null;
