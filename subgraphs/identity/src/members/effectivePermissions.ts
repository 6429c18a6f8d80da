import { ceilingOf, type Permission } from '@polyclinic/access/permissions.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { featureOf, featureOfRole, type Feature } from '../features/feature.ts';
import { featuresOn } from '../features/featureSwitchTable.ts';

/** By what an organization's roles grant less than their ceilings. */
export interface Restrictions {
  /** Rights it took from a role. */
  taken: ReadonlyArray<{ role: string; permission: string }>;
  /** What it turned on; what belongs to another feature is not there. */
  features: readonly Feature[];
}

/** Those of the transaction's organization. */
export const readRestrictions = async (tx: TenantTx): Promise<Restrictions> => ({
  taken: await tx.query('select role, permission from role_restriction where restored_at is null'),
  features: await featuresOn(tx),
});

/** Whether a role, or a right of it, belongs to a feature that is off. Pure. */
export function isAbsent({ features }: Pick<Restrictions, 'features'>, role: Role, permission?: Permission): boolean {
  const feature = permission === undefined ? featureOfRole(role) : featureOf(role, permission);
  return feature !== null && !features.includes(feature);
}

export const isTaken = (restrictions: Restrictions, role: Role, permission: Permission): boolean =>
  isAbsent(restrictions, role, permission) ||
  restrictions.taken.some(taken => taken.role === role && taken.permission === permission);

/** What the roles grant here: the ceiling of each, less what the tenant took from it or has not turned on. Pure. */
export const effectivePermissions = (roles: readonly Role[], restrictions: Restrictions): Set<Permission> =>
  new Set(roles.flatMap(role => [...ceilingOf([role])].filter(permission => !isTaken(restrictions, role, permission))));
