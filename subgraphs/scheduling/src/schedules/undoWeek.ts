import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { HitVisits } from '../absences/hitVisits.ts';
import { tellWithdrawn } from '../absences/withdrawal.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { WeekChangeTable, type WeekChange } from './scheduleTables.ts';
import { changesOf, takeBack } from './weekChange.ts';
import { visitsOutside } from './visitsOutside.ts';
import { visibleClinic } from './workPlan.ts';

const input = z.object({ id: z.ulid() });

export interface WeekUndone {
  change: WeekChange;
  hit: HitVisits;
}

/** Takes the latest change of a week, or of a clinic's opening hours, back; what held before holds again. */
export async function undoWeek(context: Context, request: unknown): Promise<WeekUndone> {
  const { id } = validate(input, request);
  const now = context.now();
  return inTenant(context.db, scopeOf(context), async tx => {
    const change = found(await tx.findOneBy(WeekChangeTable, { id, deletedAt: IsNull() }), 'WEEK_CHANGE_NOT_FOUND');
    const { clinicId, practitionerId } = change;
    await takeTurn(tx, [practitionerId ?? clinicId]);
    const [latest] = await changesOf(tx, change);
    if (latest?.id !== id) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    const table = practitionerId === null ? 'clinic_opening' : 'schedule';
    await takeBack(tx, { table, changeId: id, now });
    const cause = practitionerId === null ? 'OPENING_HOURS' : 'WEEK';
    await tellWithdrawn(tx, id, { cause, practitionerId, clinicId });
    const { timezone: zone } = await visibleClinic(tx, clinicId);
    return {
      change: await tx.findOneByOrFail(WeekChangeTable, { id }),
      hit: await visitsOutside(tx, { ...change, zone, now }),
    };
  });
}
