import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import type { HitVisits } from '../absences/hitVisits.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { entering, trial } from '../schedules/entering.ts';
import { travelOf, type Travel } from './readTravelTimes.ts';
import { MAX_MINUTES } from './reckoning.ts';
import { assertOwnClinics, siteInput } from './siteInput.ts';
import { pairOf, siteKey } from './sites.ts';
import { TravelTimeTable } from './travelTables.ts';
import { visitsTooNear } from './visitsTooNear.ts';

const input = z
  .object({
    ...trial,
    clinicId: z.ulid(),
    to: siteInput,
    minutes: z
      .int()
      .min(0)
      .max(MAX_MINUTES)
      .nullish()
      .transform(minutes => minutes ?? null),
  })
  .refine(({ clinicId, to }) => clinicId !== to.clinicId, 'two sites');

export interface TravelTimeSet {
  travelTime: Travel;
  hit: HitVisits;
}

/** Enters the minutes between two sites, or takes them back, and answers with the booked visits too near to each other. */
export async function setTravelTime(context: Context, request: unknown): Promise<TravelTimeSet> {
  const { idempotencyKey: key, dryRun, ...wanted } = validate(input, request);
  const scope = scopeOf(context);
  const pair = pairOf(wanted.clinicId, siteKey(wanted.to));
  const clinicIds = [wanted.clinicId, ...(wanted.to.clinicId === null ? [] : [wanted.to.clinicId])].sort();
  // A practitioner's visits may lie in any clinic.
  return entering(context, { scope: acrossClinics(scope), dryRun }, async tx => {
    await assertOwnClinics(tx, scope, clinicIds);
    // Alone with the bookings of both: each is refused or told as hit.
    await takeTurn(tx, clinicIds);
    await idempotently(tx, { operation: 'setTravelTime', key, input: wanted }, async () => {
      const row = { tenantId: scope.tenantId, ...pair, enteredMinutes: wanted.minutes };
      await tx.upsert(TravelTimeTable, row, ['tenantId', 'clinicId', 'site']);
      const changed = { cause: 'TRAVEL' as const, practitionerId: null, clinicId: null, withdrawn: false };
      await publish(tx, availabilityChanged, pair.clinicId, changed);
      return pair.clinicId;
    });
    return {
      travelTime: travelOf(pair, await tx.findOneBy(TravelTimeTable, pair)),
      hit: await visitsTooNear(tx, scope, { pairs: [pair], now: context.now() }),
    };
  });
}
