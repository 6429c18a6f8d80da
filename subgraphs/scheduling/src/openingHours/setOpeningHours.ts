import { IsNull } from 'typeorm';
import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { HitVisits } from '../absences/hitVisits.ts';
import { localTime } from '../absences/localHours.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import type { LocalHours } from '../kernel/localTime.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { trial, entering } from '../schedules/entering.ts';
import { OpeningTable, WeekChangeTable, type WeekChange } from '../schedules/scheduleTables.ts';
import { weekday } from '../schedules/sessionInput.ts';
import { visitsOutside } from '../schedules/visitsOutside.ts';
import { displaced, weekOverlaps, type Effective } from '../schedules/week.ts';
import { assertLatest, endHours, noteChange } from '../schedules/weekChange.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { openingAt, type OpeningWeek } from './readOpeningHours.ts';

const input = z.object({
  ...trial,
  clinicId: z.ulid(),
  hours: z.array(z.object({ weekday, startsAtLocal: localTime, endsAtLocal: localTime })).max(35),
  effectiveFrom: calendarDate,
  seenChangeId: z.ulid().nullish(),
});

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey' | 'dryRun'>;

export interface OpeningHoursSet {
  openingHours: OpeningWeek;
  change: WeekChange;
  hit: HitVisits;
}

/** Replaces a clinic's opening hours from a date on, and answers with the booked visits outside them. */
export async function setOpeningHours(context: Context, request: unknown): Promise<OpeningHoursSet> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  if (weekOverlaps(wanted.hours)) throw new Refusal('BAD_USER_INPUT', 'SESSIONS_OVERLAP');
  const { clinicId, effectiveFrom } = wanted;
  return entering(context, { scope: scopeOf(context), dryRun }, async tx => {
    const { timezone: zone } = await visibleClinic(tx, clinicId);
    await takeTurn(tx, [clinicId]);
    const now = context.now();
    const id = await idempotently(tx, { operation: 'setOpeningHours', key, input: wanted }, () =>
      replaceHours(tx, wanted, now),
    );
    const change = await tx.findOneByOrFail(WeekChangeTable, { id });
    return {
      openingHours: await openingAt(tx, { clinicId, on: effectiveFrom }),
      change,
      hit: await visitsOutside(tx, { ...change, zone, now }),
    };
  });
}

type WeekdayHours = LocalHours & { weekday: number };

/** A clinic that keeps no hours is open at any. */
const AROUND_THE_CLOCK: WeekdayHours[] = [1, 2, 3, 4, 5, 6, 7].map(day => ({
  weekday: day,
  startsAtLocal: '00:00',
  endsAtLocal: '00:00',
}));

/** Before every visit: what holds ahead of a clinic's first opening hours. */
const FIRST_DATE = '1971-01-01';

/** @returns The change's id. */
async function replaceHours(tx: TenantTx, wanted: Wanted, now: Date): Promise<string> {
  const { clinicId, effectiveFrom } = wanted;
  const week = { clinicId, practitionerId: null, effectiveFrom, effectiveUntil: null };
  await assertLatest(tx, week, wanted.seenChangeId);
  const changeId = await noteChange(tx, week);
  const held = await tx.findBy(OpeningTable, { clinicId, deletedAt: IsNull() });
  const { ended, left } = displaced(held, week);
  await endHours(
    tx,
    ended.map(({ id }) => id),
    { table: 'clinic_opening', changeId, now },
  );
  const hours = [
    ...left,
    ...(held.length === 0 && effectiveFrom > FIRST_DATE
      ? during(AROUND_THE_CLOCK, { effectiveFrom: FIRST_DATE, effectiveUntil: effectiveFrom })
      : []),
    ...during(wanted.hours.length === 0 ? AROUND_THE_CLOCK : wanted.hours, week),
  ];
  const { tenantId } = tx.scope;
  await tx.insert(
    OpeningTable,
    hours.map(row => ({ ...row, tenantId, clinicId, id: newId(), enteredWith: changeId })),
  );
  const changed = { cause: 'OPENING_HOURS' as const, practitionerId: null, clinicId, withdrawn: false };
  await publish(tx, availabilityChanged, changeId, changed);
  return changeId;
}

const during = (hours: readonly WeekdayHours[], { effectiveFrom, effectiveUntil }: Effective) =>
  hours.map(row => ({ ...row, effectiveFrom, effectiveUntil }));
