import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { availabilityChanged } from '@polyclinic/events/scheduling/availabilityChanged.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { acrossClinics } from '@polyclinic/tenancy/scope.ts';
import { assertUnchanged } from '../absences/withdrawal.ts';
import type { HitVisits } from '../absences/hitVisits.ts';
import { takeTurn } from '../appointments/turn.ts';
import type { Context } from '../context.ts';
import { isSeen, reckoningOf, seenBy } from './readTravelTimes.ts';
import { reckonedMinutes } from './reckoning.ts';
import { assertOwnClinics, positionInput } from './siteInput.ts';
import { pairsOf, siteKey, siteOf, type SitePair } from './sites.ts';
import { TravelReckoningTable, TravelTimeTable, type SitePosition, type TravelReckoning } from './travelTables.ts';
import { visitsTooNear } from './visitsTooNear.ts';

const MAX_SITES = 40;

const input = z.object({
  version: z.int().min(0),
  speedKmh: z.int().min(1).max(200),
  positions: z.array(positionInput).max(MAX_SITES),
});

export interface TravelReckoned {
  reckoning: TravelReckoning;
  hit: HitVisits;
}

/**
 * Reckons the minutes between all sites from where they are and how fast the road is. What was entered holds all the same;
 * positions of clinics the caller is not in stay.
 */
export async function reckonTravelTimes(context: Context, request: unknown): Promise<TravelReckoned> {
  const { version, speedKmh, positions: given } = validate(input, request);
  const scope = scopeOf(context);
  const own = given.map(({ latitude, longitude, ...site }) => ({ site: siteKey(site), latitude, longitude }));
  return inTenant(context.db, acrossClinics(scope), async tx => {
    await assertOwnClinics(tx, scope, clinicsOf(own));
    // One after the other: each is based on the reckoning before it.
    await takeTurn(tx, ['travel']);
    const before = await reckoningOf(tx);
    assertUnchanged(before, version);
    const others = before.positions.filter(({ site }) => !isSeen(scope, site));
    const positions = [...new Map([...others, ...own].map(position => [position.site, position])).values()];
    await takeTurn(tx, [...new Set(clinicsOf([...before.positions, ...positions]))].sort());
    const { tenantId } = scope;
    if (version === 0) await tx.insert(TravelReckoningTable, { tenantId, speedKmh, positions });
    else await tx.update(TravelReckoningTable, { tenantId }, { speedKmh, positions });
    const pairs = await storeReckoned(tx, positions, speedKmh);
    const changed = { cause: 'TRAVEL' as const, practitionerId: null, clinicId: null, withdrawn: false };
    await publish(tx, availabilityChanged, tenantId, changed);
    return {
      reckoning: seenBy(scope, await reckoningOf(tx)),
      hit: await visitsTooNear(tx, scope, { pairs, now: context.now() }),
    };
  });
}

const clinicsOf = (positions: readonly SitePosition[]): string[] =>
  positions.flatMap(({ site }) => siteOf(site).clinicId ?? []);

/** @returns The pairs there is a number for now */
async function storeReckoned(tx: TenantTx, positions: readonly SitePosition[], speedKmh: number): Promise<SitePair[]> {
  const { tenantId } = tx.scope;
  const at = new Map(positions.map(position => [position.site, position]));
  const pairs = pairsOf([...at.keys()]);
  const reckoned = pairs.map(pair => ({
    tenantId,
    ...pair,
    reckonedMinutes: reckonedMinutes(at.get(pair.clinicId)!, at.get(pair.site)!, speedKmh),
  }));
  await tx.update(TravelTimeTable, { tenantId }, { reckonedMinutes: null });
  if (reckoned.length > 0) await tx.upsert(TravelTimeTable, reckoned, ['tenantId', 'clinicId', 'site']);
  return pairs;
}
