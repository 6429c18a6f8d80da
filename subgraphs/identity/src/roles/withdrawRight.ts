import { CEILING, isPermission, type Permission } from '@polyclinic/access/permissions.ts';
import { isRole, type Role } from '@polyclinic/access/roles.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { readRestrictions } from '../members/effectivePermissions.ts';
import { isWithdrawable, NARROWABLE, rightsOf, type RoleRights } from './permissionMatrix.ts';
import { forgetHolders } from './roleHolders.ts';

const input = z.object({ role: z.string().max(50), permission: z.string().max(50) });

/** Takes a right from a role; taking it again changes nothing. */
export async function withdrawRight(context: Context, request: unknown): Promise<RoleRights> {
  const right = rightIn(request);
  if (!isWithdrawable(right.role, right.permission)) throw new Refusal('CONFLICT', 'RIGHT_NEEDED_BY_ADMINISTRATORS');
  return changeRight(context, right, async tx => {
    await tx.query(
      `insert into role_restriction (tenant_id, role, permission) values ($1, $2, $3)
       on conflict (tenant_id, role, permission) do update set restored_at = null`,
      [tx.scope.tenantId, right.role, right.permission],
    );
  });
}

/** Gives a right back; giving it again changes nothing. */
export async function restoreRight(context: Context, request: unknown): Promise<RoleRights> {
  const right = rightIn(request);
  return changeRight(context, right, async tx => {
    await tx.query(
      'update role_restriction set restored_at = $3 where role = $1 and permission = $2 and restored_at is null',
      [right.role, right.permission, context.now()],
    );
  });
}

interface RoleRight {
  role: Role;
  permission: Permission;
}

/** @throws Refusal NOT_FOUND ROLE_NOT_FOUND, BAD_USER_INPUT RIGHT_NOT_IN_CEILING */
function rightIn(request: unknown): RoleRight {
  const { role, permission } = validate(input, request);
  if (!isRole(role) || !NARROWABLE.includes(role)) throw new Refusal('NOT_FOUND', 'ROLE_NOT_FOUND');
  if (!isPermission(permission) || !CEILING[role].includes(permission))
    throw new Refusal('BAD_USER_INPUT', 'RIGHT_NOT_IN_CEILING');
  return { role, permission };
}

const changeRight = (
  context: Context,
  { role }: RoleRight,
  change: (tx: TenantTx) => Promise<void>,
): Promise<RoleRights> =>
  inTenant(context.db, scopeOf(context), async tx => {
    await change(tx);
    await forgetHolders(tx, role);
    return rightsOf(role, await readRestrictions(tx));
  });
