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
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { assertWorksIn } from '../people/worksIn.ts';
import { trial, entering } from './entering.ts';
import { weekAt, type Week } from './readWeek.ts';
import { ScheduleTable, WeekChangeTable, type WeekChange } from './scheduleTables.ts';
import { effective, session, weekday } from './sessionInput.ts';
import { displaced, weekOverlaps } from './week.ts';
import { assertLatest, endHours, noteChange } from './weekChange.ts';
import { visitsOutside } from './visitsOutside.ts';
import { visibleClinic } from './workPlan.ts';

const input = z.object({
  ...trial,
  clinicId: z.ulid(),
  practitionerId: z.ulid(),
  sessions: z.array(session.extend({ weekday })).max(70),
  ...effective,
  seenChangeId: z.ulid().nullish(),
});

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey' | 'dryRun'>;

export interface WeekSet {
  week: Week;
  change: WeekChange;
  hit: HitVisits;
}

/**
 * Replaces the whole week of a practitioner in a clinic from a date on, and answers with the booked visits that no working
 * hours hold any more (SCH-02, SCH-04, SCH-08). What held before is kept as ended.
 */
export async function setWeek(context: Context, request: unknown): Promise<WeekSet> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  assertWeek(wanted);
  const scope = scopeOf(context);
  const { clinicId, practitionerId, effectiveFrom: on } = wanted;
  return entering(context, { scope, dryRun }, async tx => {
    const { timezone: zone } = await visibleClinic(tx, clinicId);
    await assertWorksIn(tx, practitionerId, clinicId);
    await takeTurn(tx, [practitionerId]);
    const id = await idempotently(tx, { operation: 'setWeek', key, input: wanted }, () =>
      replaceWeek(tx, wanted, context.now()),
    );
    return {
      week: await weekAt(tx, { clinicId, practitionerId, on }),
      change: await tx.findOneByOrFail(WeekChangeTable, { id }),
      hit: await visitsOutside(tx, { ...wanted, zone, now: context.now() }),
    };
  });
}

function assertWeek({ effectiveFrom, effectiveUntil, sessions }: Wanted): void {
  if (effectiveUntil !== null && effectiveUntil <= effectiveFrom)
    throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  if (weekOverlaps(sessions)) throw new Refusal('BAD_USER_INPUT', 'SESSIONS_OVERLAP');
}

/** @returns The change's id. */
async function replaceWeek(tx: TenantTx, wanted: Wanted, now: Date): Promise<string> {
  const { clinicId, practitionerId, sessions, effectiveFrom, effectiveUntil } = wanted;
  await assertLatest(tx, wanted, wanted.seenChangeId);
  const { tenantId } = tx.scope;
  const changeId = await noteChange(tx, wanted);
  const held = await tx.findBy(ScheduleTable, { clinicId, practitionerId, deletedAt: IsNull() });
  const { ended, left } = displaced(held, wanted);
  await endHours(
    tx,
    ended.map(({ id }) => id),
    { table: 'schedule', changeId, now },
  );
  const entered = { tenantId, clinicId, practitionerId, enteredWith: changeId };
  const added = sessions.map(each => ({ ...entered, ...each, id: newId(), effectiveFrom, effectiveUntil }));
  await tx.insert(ScheduleTable, [...left.map(row => ({ ...row, id: newId(), enteredWith: changeId })), ...added]);
  const changed = { cause: 'WEEK' as const, practitionerId, clinicId, withdrawn: false };
  await publish(tx, availabilityChanged, changeId, changed);
  return changeId;
}
