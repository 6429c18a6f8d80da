import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { Context } from '../context.ts';
import { RoundTable } from '../rounds/roundTable.ts';
import { hospitalKey, pairsOf, siteOf, type SitePair } from './sites.ts';
import {
  minutesOf,
  TravelReckoningTable,
  TravelTimeTable,
  type TravelReckoning,
  type TravelTime,
} from './travelTables.ts';

/** How long the road between two sites is, and how that is known. */
export interface Travel extends SitePair {
  minutes: number | null;
  source: 'ENTERED' | 'RECKONED' | null;
}

/** Every pair of the caller's clinics, and of one of them and a hospital. */
export const travelTimes = (context: Context): Promise<Travel[]> =>
  inTenant(context.db, scopeOf(context), async tx => {
    const clinics = await tx.find(ClinicReferenceTable, { order: { id: 'asc' } });
    const stored = await tx.find(TravelTimeTable);
    const rounds = await tx.find(RoundTable, { select: { hospital: true }, where: { deletedAt: IsNull() } });
    const hospitals = [
      ...rounds.map(({ hospital }) => hospitalKey(hospital)),
      ...stored.filter(row => minutesOf(row) !== null && isHospital(row.site)).map(({ site }) => site),
    ];
    const known = new Map(stored.map(row => [`${row.clinicId} ${row.site}`, row]));
    return pairsOf([...clinics.map(({ id }) => id), ...hospitals]).map(pair =>
      travelOf(pair, known.get(`${pair.clinicId} ${pair.site}`) ?? null),
    );
  });

const isHospital = (site: string): boolean => siteOf(site).hospital !== null;

/** One pair as it is told. Pure. */
export function travelOf({ clinicId, site }: SitePair, row: TravelTime | null): Travel {
  const minutes = row && minutesOf(row);
  if (minutes === null) return { clinicId, site, minutes, source: null };
  return { clinicId, site, minutes, source: row?.enteredMinutes === null ? 'RECKONED' : 'ENTERED' };
}

/** From this the first reckoning starts. */
const NONE: Omit<TravelReckoning, 'tenantId'> = { speedKmh: 30, positions: [], version: 0 };

/** What an organization's travel times are reckoned from. */
export async function reckoningOf(tx: TenantTx): Promise<TravelReckoning> {
  const { tenantId } = tx.scope;
  return (await tx.findOneBy(TravelReckoningTable, { tenantId })) ?? { tenantId, ...NONE };
}

/** The same, with the positions of the caller's clinics and of hospitals alone. */
export const travelReckoning = (context: Context): Promise<TravelReckoning> =>
  inTenant(context.db, scopeOf(context), async tx => seenBy(tx.scope, await reckoningOf(tx)));

type Seeing = Pick<TenantScope, 'clinicIds'>;

/** Without positions of clinics the caller is not in. Pure. */
export const seenBy = (scope: Seeing, reckoning: TravelReckoning): TravelReckoning => ({
  ...reckoning,
  positions: reckoning.positions.filter(({ site }) => isSeen(scope, site)),
});

/** Whether somebody is told where a site is. Pure. */
export function isSeen({ clinicIds: own }: Seeing, site: string): boolean {
  const { clinicId } = siteOf(site);
  return clinicId === null || own === 'ALL' || own.includes(clinicId);
}
