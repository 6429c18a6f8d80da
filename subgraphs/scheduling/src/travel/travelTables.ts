import { EntitySchema } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { SitePair } from './sites.ts';

/** Minutes on the road between two sites, the same there and back, as stored. */
export interface TravelTime extends SitePair {
  tenantId: string;
  /** Null: nobody entered a number. */
  enteredMinutes: number | null;
  /** Null: one of the sites has no position. */
  reckonedMinutes: number | null;
}

/** Where a site is, in degrees (WGS 84). */
export interface SitePosition {
  /** As `siteKey` gives it. */
  site: string;
  latitude: number;
  longitude: number;
}

/** What an organization's travel times are reckoned from, as stored. */
export interface TravelReckoning {
  tenantId: string;
  speedKmh: number;
  positions: SitePosition[];
  version: number;
}

export const TravelTimeTable = new EntitySchema<TravelTime>({
  name: 'travel_time',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text', primary: true },
    site: { type: 'text', primary: true },
    enteredMinutes: { name: 'entered_minutes', type: 'smallint', nullable: true },
    reckonedMinutes: { name: 'reckoned_minutes', type: 'smallint', nullable: true },
  },
});

export const TravelReckoningTable = new EntitySchema<TravelReckoning>({
  name: 'travel_reckoning',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    speedKmh: { name: 'speed_kmh', type: 'smallint' },
    positions: { type: 'jsonb' },
    version: { type: 'integer', default: 1 },
  },
});

/** The number that holds; an entered one beats one reckoned. Null: there is neither. Pure. */
export const minutesOf = ({
  enteredMinutes,
  reckonedMinutes,
}: Pick<TravelTime, 'enteredMinutes' | 'reckonedMinutes'>): number | null => enteredMinutes ?? reckonedMinutes;

/** Minutes from one clinic, or to it, by the other site's key; none where nothing is known. */
export type Roads = ReadonlyMap<string, number>;

/** Reads the roads of a clinic that take time. */
export async function readRoads(tx: TenantTx, clinicId: string): Promise<Roads> {
  const rows = await tx.findBy(TravelTimeTable, [{ clinicId }, { site: clinicId }]);
  const roads = rows.map(row => [row.clinicId === clinicId ? row.site : row.clinicId, minutesOf(row) ?? 0] as const);
  return new Map(roads.filter(([, minutes]) => minutes > 0));
}
