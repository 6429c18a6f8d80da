import { ceilingOf, type Permission } from '@polyclinic/access/permissions.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/** A right that an organization took from a role. */
export interface Restriction {
  role: string;
  permission: string;
}

/** What the transaction's organization took from its roles. */
export const readRestrictions = (tx: TenantTx): Promise<Restriction[]> =>
  tx.query('select role, permission from role_restriction where restored_at is null');

export const isTaken = (restrictions: readonly Restriction[], role: Role, permission: Permission): boolean =>
  restrictions.some(taken => taken.role === role && taken.permission === permission);

/** What the roles grant here: the ceiling of each, less what the tenant took from it. Pure. */
export const effectivePermissions = (roles: readonly Role[], restrictions: readonly Restriction[]): Set<Permission> =>
  new Set(roles.flatMap(role => [...ceilingOf([role])].filter(permission => !isTaken(restrictions, role, permission))));
