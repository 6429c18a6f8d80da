import { t } from '../../../language/t.ts';
import type { Member } from './peopleQueries.ts';

/** A clinic somebody works in. */
export interface Placement {
  clinicId: string;
  /** What they are there and nowhere else; null: the same as everywhere. */
  roles: string[] | null;
}

export const placementsOf = ({ assignments }: Member): Placement[] =>
  assignments.map(({ clinic, differs, roles }) => ({ clinicId: clinic.id, roles: differs ? [...roles] : null }));

/** Whether two lists say the same, in whatever order. */
export const samePlacements = (one: readonly Placement[], other: readonly Placement[]): boolean =>
  one.length === other.length &&
  one.every(({ clinicId, roles }) =>
    other.some(
      place =>
        place.clinicId === clinicId &&
        (roles === null || place.roles === null ? roles === place.roles : sameSet(roles, place.roles)),
    ),
  );

export const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(value => other.includes(value));

/** The sentence that keeps a list from being sent; undefined when it can be. */
export const placementsProblem = (places: readonly Placement[]): string | undefined =>
  places.some(({ roles }) => roles?.length === 0) ? t('administration.people.roleEach') : undefined;
