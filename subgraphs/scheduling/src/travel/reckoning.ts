import type { SitePosition } from './travelTables.ts';

/** Mean radius of the earth, kilometres. */
const EARTH_KILOMETRES = 6371.0088;
/**
 * How much longer a road is than the straight line: between 1.2 and 1.4 in studies of towns and countries alike. Where it is
 * more, across a bay or a mountain, somebody enters the number.
 */
const DETOUR = 1.3;
/** Longer than a visit at most: who is farther away is elsewhere for the day. */
export const MAX_MINUTES = 480;

type Position = Pick<SitePosition, 'latitude' | 'longitude'>;

/** The straight line over the ground between two positions, by the haversine formula. Pure. */
export function kilometresBetween(one: Position, other: Position): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfSine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    halfSine(other.latitude - one.latitude) +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * halfSine(other.longitude - one.longitude);
  return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Whole minutes by road, rounded up, at most 480. Pure. @param speedKmh above 0 */
export const reckonedMinutes = (one: Position, other: Position, speedKmh: number): number =>
  Math.min(MAX_MINUTES, Math.ceil(((kilometresBetween(one, other) * DETOUR) / speedKmh) * 60));
