import { z } from 'zod';
import type { Principal } from '@polyclinic/access/principal.ts';
import { ROLES, type Role } from '@polyclinic/access/roles.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { IsNull } from 'typeorm';
import type { Context } from '../context.ts';
import { MembershipTable, UserTable, type Membership } from './memberTables.ts';
import { tellGateways } from './tellGateways.ts';

/** Roles an organization gives its own people; the platform's and the processes' are not among them. */
const ASSIGNABLE: readonly Role[] = [
  'TENANT_ADMIN',
  'CLINIC_MANAGER',
  'PRACTITIONER',
  'NURSE',
  'RECEPTIONIST',
  'BILLING',
  'PHARMACIST',
];

const input = z.object({ membershipId: z.ulid(), roles: z.array(z.enum(ROLES)).min(1).max(ASSIGNABLE.length) });

/** Gives a member another set of roles; gateways hear of it within the second. */
export async function changeMemberRoles(context: Context, request: unknown): Promise<Membership> {
  const { membershipId, roles } = validate(input, request);
  if (roles.some(role => !ASSIGNABLE.includes(role))) throw new Refusal('BAD_USER_INPUT', 'ROLE_NOT_ASSIGNABLE');
  return inTenant(context.db, scopeOf(context), async tx => {
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    await tx.update(MembershipTable, { id: membershipId }, { roles });
    await forget(tx, membership.userId);
    return { ...membership, roles };
  });
}

/** Ends a membership; it is kept, so that the trail still names the person. */
export async function removeMember(context: Context, membershipId: string): Promise<Membership> {
  validate(z.ulid(), membershipId);
  return inTenant(context.db, scopeOf(context), async tx => {
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    await forget(tx, membership.userId);
    await tx.update(MembershipTable, { id: membershipId }, { deletedAt: context.now() });
    return membership;
  });
}

/** Nobody changes their own rights: the last administrator would lock everyone out. */
async function othersMembership(tx: TenantTx, id: string, principal: Principal): Promise<Membership> {
  const membership = await tx.findOneBy(MembershipTable, { id, deletedAt: IsNull() });
  if (!membership) throw new Refusal('NOT_FOUND', 'MEMBER_NOT_FOUND');
  if (membership.userId === principal.userId) throw new Refusal('CONFLICT', 'OWN_MEMBERSHIP');
  return membership;
}

async function forget(tx: TenantTx, userId: string): Promise<void> {
  const { subject } = await tx.findOneByOrFail(UserTable, { id: userId });
  await tellGateways(tx, userId, subject);
}
