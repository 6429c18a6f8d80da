import { CEILING, EVERYONE, type Permission } from '@polyclinic/access/permissions.ts';
import { ROLES, type Role } from '@polyclinic/access/roles.ts';

export const FEATURES = ['PHARMACY'] as const;
export type Feature = (typeof FEATURES)[number];

interface Parts {
  /** Roles that are given to nobody without it, and grant no more than everyone has. */
  roles: readonly Role[];
  /** Rights that nobody has without it. */
  permissions: readonly Permission[];
}

/** What a feature consists of: without it, all of this is as if it did not exist (PAT-19). */
const PARTS: Record<Feature, Parts> = {
  PHARMACY: { roles: ['PHARMACIST'], permissions: ['pharmacy:read', 'pharmacy:write'] },
};

/** The feature that a role needs; null where it is there always. Pure. */
export const featureOfRole = (role: Role): Feature | null =>
  FEATURES.find(feature => PARTS[feature].roles.includes(role)) ?? null;

/** The feature that a right of a role needs; null where it is there always. Pure. */
export const featureOf = (role: Role, permission: Permission): Feature | null =>
  FEATURES.find(feature => PARTS[feature].permissions.includes(permission)) ??
  (EVERYONE.includes(permission) ? null : featureOfRole(role));

/** Roles that grant more or less as a feature is on or off. Pure. */
export const rolesWith = (feature: Feature): Role[] =>
  ROLES.filter(role => CEILING[role].some(permission => featureOf(role, permission) === feature));
