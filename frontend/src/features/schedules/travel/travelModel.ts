import type { ReckonTravelTimesInput, SiteInput } from '../../../graphql/graphql.ts';
import { t } from '../../../language/t.ts';
import type { TravelReckoning, TravelTime } from './travelQueries.ts';

/** A clinic or a hospital, with the name people call it by. */
export interface NamedSite {
  /** Different for each. */
  key: string;
  name: string;
  input: SiteInput;
}

export const clinicSite = ({ id, name }: { id: string; name: string }): NamedSite => ({
  key: id,
  name,
  input: { clinicId: id },
});

const hospitalSite = (hospital: string): NamedSite => ({
  key: `hospital ${hospital}`,
  name: hospital,
  input: { hospital },
});

/** The other end of a road. */
export const farSite = ({ to }: TravelTime): NamedSite =>
  to.clinic ? clinicSite(to.clinic) : hospitalSite(to.hospital ?? '');

/** Every site that some road leads to or from, by name. Pure. */
export function sitesOf(times: readonly TravelTime[]): NamedSite[] {
  const sites = times.flatMap(time => [clinicSite(time.clinic), farSite(time)]);
  const byKey = new Map(sites.map(site => [site.key, site]));
  return [...byKey.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** Where a site is as its form holds it: what was typed, empty where that is unknown. */
export interface PositionText {
  latitude: string;
  longitude: string;
}

export const NOWHERE: PositionText = { latitude: '', longitude: '' };

/** The positions as their form holds them, by the sites' keys. Pure. */
export const positionTexts = ({ positions }: TravelReckoning): Record<string, PositionText> =>
  Object.fromEntries(
    positions.map(({ site, latitude, longitude }) => [
      site.clinic?.id ?? hospitalSite(site.hospital ?? '').key,
      { latitude: String(latitude), longitude: String(longitude) },
    ]),
  );

const DEGREES = /^-?\d{1,3}(\.\d+)?$/;

/** Why a position is none; null: it is one, or nothing was typed. Pure. */
export function positionProblem({ latitude, longitude }: PositionText): string | null {
  if (latitude === '' && longitude === '') return null;
  if (!DEGREES.test(latitude) || Math.abs(Number(latitude)) > 90) return t('rules.travel.latitudeWrong');
  if (!DEGREES.test(longitude) || Math.abs(Number(longitude)) > 180) return t('rules.travel.longitudeWrong');
  return null;
}

/** What the API takes. Pure. */
export const positionsInput = (
  sites: readonly NamedSite[],
  typed: Record<string, PositionText>,
): ReckonTravelTimesInput['positions'] =>
  sites.flatMap(({ key, input }) => {
    const { latitude, longitude } = typed[key] ?? NOWHERE;
    return latitude === '' ? [] : [{ ...input, latitude: Number(latitude), longitude: Number(longitude) }];
  });
