import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import { inWork, visitsHitBy, type HitVisits } from '../absences/hitVisits.ts';
import { localTime } from '../absences/localHours.ts';
import { assertOwnPractitioner } from '../absences/ownPractitioner.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { daysLater } from '../kernel/localDay.ts';
import { dayOf, weekdayOf } from '../kernel/localTime.ts';
import { calendarDate } from '../schedules/calendarDate.ts';
import { trial, entering } from '../schedules/entering.ts';
import { weekday } from '../schedules/sessionInput.ts';
import { visibleClinic } from '../schedules/workPlan.ts';
import { RoundTable, roundWork, type Round } from './roundTable.ts';

const input = z.object({
  ...trial,
  practitionerId: z.ulid(),
  clinicId: z.ulid(),
  hospital: z.string().trim().min(1).max(100),
  weekdays: z
    .array(weekday)
    .min(1)
    .max(7)
    .nullish()
    .transform(weekdays => weekdays ?? null),
  startsAtLocal: localTime,
  endsAtLocal: localTime,
  from: calendarDate,
  to: calendarDate.nullish().transform(date => date ?? null),
});

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey' | 'dryRun'>;

export interface RoundEntered {
  round: Round;
  hit: HitVisits;
}

/** Enters hours in a hospital, which take the time in every clinic, and answers with the booked visits they hit (SCH-03). */
export async function enterRound(context: Context, request: unknown): Promise<RoundEntered> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  if (wanted.to !== null && wanted.to < wanted.from) throw new Refusal('BAD_USER_INPUT', 'ENDS_BEFORE_START');
  const { practitionerId } = wanted;
  const scope = scopeOf(context);
  // A round is the person's, not a clinic's, and hits visits wherever they are.
  return entering(context, { scope: acrossClinics(scope), dryRun }, async tx => {
    await assertOwnPractitioner(tx, scope, practitionerId);
    const { timezone } = await clinicOf(tx, wanted.clinicId, scope.clinicIds);
    await takeTurn(tx, [practitionerId]);
    const id = await idempotently(tx, { operation: 'enterRound', key, input: wanted }, () =>
      insertRound(tx, wanted, timezone),
    );
    const round = await tx.findOneByOrFail(RoundTable, { id });
    const search = { where: { practitionerId }, hits: inWork(roundWork(round)), now: context.now() };
    return { round, hit: await visitsHitBy(tx, scope, search) };
  });
}

/** @throws Refusal NOT_FOUND CLINIC_NOT_FOUND for a clinic the caller is not in */
async function clinicOf(tx: TenantTx, clinicId: string, own: readonly string[] | 'ALL') {
  if (own !== 'ALL' && !own.includes(clinicId)) throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
  return visibleClinic(tx, clinicId);
}

/** @returns The round's id. */
async function insertRound(tx: TenantTx, wanted: Wanted, timezone: string): Promise<string> {
  const { tenantId, actor } = tx.scope;
  const { practitionerId, hospital, startsAtLocal, endsAtLocal, from, to } = wanted;
  const id = newId();
  await tx.insert(RoundTable, {
    tenantId,
    id,
    practitionerId,
    hospital,
    timezone,
    weekdays: wanted.weekdays ?? weekdaysOf(from, to),
    startsAtLocal,
    endsAtLocal,
    fromDate: from,
    untilDate: to === null ? null : daysLater(to, 1),
    enteredBy: actor,
  });
  const changed = { cause: 'ROUND' as const, practitionerId, clinicId: null, withdrawn: false };
  await publish(tx, availabilityChanged, id, changed);
  return id;
}

/** Each weekday there is between two dates, both included. */
function weekdaysOf(from: string, to: string | null): number[] {
  const last = to === null ? Infinity : dayOf(to);
  const week = Array.from({ length: 7 }, (_, offset) => dayOf(from) + offset);
  return week.filter(day => day <= last).map(weekdayOf);
}
