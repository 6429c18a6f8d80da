import { actionOf, CEILING, type Action, type Permission } from '@polyclinic/access/permissions.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { isAbsent, isTaken, type Restrictions } from '../members/effectivePermissions.ts';
import { ASSIGNABLE } from '../members/assignableRoles.ts';

export interface Right {
  permission: Permission;
  module: string;
  action: Action;
  granted: boolean;
  withdrawable: boolean;
}

export interface RoleRights {
  role: Role;
  rights: Right[];
}

/** The roles an organization narrows: its people's, and those of the programs it lets in. */
export const NARROWABLE: readonly Role[] = [...ASSIGNABLE, 'SERVICE', 'PARTNER'];

/** Without these nobody could give a right back. */
const ADMINISTRATORS_NEED: readonly Permission[] = ['member:read', 'member:manage'];

export const isWithdrawable = (role: Role, permission: Permission): boolean =>
  role !== 'TENANT_ADMIN' || !ADMINISTRATORS_NEED.includes(permission);

/** One role's rights in an organization: those of a feature that is off are none. Pure. */
export const rightsOf = (role: Role, restrictions: Restrictions): RoleRights => ({
  role,
  rights: CEILING[role]
    .filter(permission => !isAbsent(restrictions, role, permission))
    .map(permission => ({
      permission,
      module: permission.split(':')[0] ?? permission,
      action: actionOf(permission),
      granted: !isTaken(restrictions, role, permission),
      withdrawable: isWithdrawable(role, permission),
    })),
});
