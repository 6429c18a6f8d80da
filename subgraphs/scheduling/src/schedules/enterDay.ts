import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { HitVisits } from '../absences/hitVisits.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../kernel/localDay.ts';
import { assertWorksIn } from '../people/worksIn.ts';
import { calendarDate } from './calendarDate.ts';
import { trial, entering } from './entering.ts';
import { dayAt, type DayHours } from './readDays.ts';
import { visitsOutside } from './visitsOutside.ts';
import { visibleClinic } from './workPlan.ts';

/** Whose date, where. */
export const dayInput = z.object({
  ...trial,
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  date: calendarDate,
});

/** A mutation of one date's hours. */
interface DayEntry {
  operation: 'setDay' | 'clearDay';
  asked: z.infer<typeof dayInput>;
  /** Does it. @returns The id the change is told by. */
  enter(tx: TenantTx): Promise<string>;
}

export interface DaySet {
  /** Null: the usual week's hours hold. */
  day: DayHours | null;
  hit: HitVisits;
}

/** Enters what holds on one date, and answers with the booked visits outside it. */
export async function enterDay(context: Context, { operation, asked, enter }: DayEntry): Promise<DaySet> {
  const { idempotencyKey: key, dryRun, ...wanted } = asked;
  const { clinicId, practitionerId, date } = wanted;
  return entering(context, { scope: scopeOf(context), dryRun }, async tx => {
    const { timezone: zone } = await visibleClinic(tx, clinicId);
    await assertWorksIn(tx, practitionerId, clinicId);
    await takeTurn(tx, [practitionerId]);
    await idempotently(tx, { operation, key, input: wanted }, () => enter(tx));
    const on = { effectiveFrom: date, effectiveUntil: daysLater(date, 1) };
    return {
      day: await dayAt(tx, { clinicId, practitionerId, date }),
      hit: await visitsOutside(tx, { clinicId, practitionerId, zone, ...on, now: context.now() }),
    };
  });
}
