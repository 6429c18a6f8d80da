/** Where somebody works: a clinic, by its id, or a hospital of rounds, by its name. One of both. */
export interface Site {
  clinicId: string | null;
  hospital: string | null;
}

const HOSPITAL = 'hospital/';

/** A site in one word, as travel times are stored under; a clinic's id sorts before every hospital. Pure. */
export const siteKey = ({ clinicId, hospital }: Site): string => clinicId ?? hospitalKey(hospital ?? '');

export const hospitalKey = (name: string): string => HOSPITAL + name;

/** The site of a key. Pure. */
export const siteOf = (key: string): Site =>
  key.startsWith(HOSPITAL)
    ? { clinicId: null, hospital: key.slice(HOSPITAL.length) }
    : { clinicId: key, hospital: null };

/** Two sites between which somebody travels, of which the first by its key is a clinic. */
export interface SitePair {
  clinicId: string;
  site: string;
}

/** The same pair whichever comes first. Pure. */
export const pairOf = (one: string, other: string): SitePair =>
  one < other ? { clinicId: one, site: other } : { clinicId: other, site: one };

/** Every pair of some sites that has a clinic in it: in two hospitals nobody is booked. Pure. @param keys in any order */
export function pairsOf(keys: readonly string[]): SitePair[] {
  const sorted = [...new Set(keys)].sort();
  return sorted.flatMap((clinicId, index) =>
    siteOf(clinicId).clinicId === null ? [] : sorted.slice(index + 1).map(site => ({ clinicId, site })),
  );
}
