import type { Principal } from '@polyclinic/access/principal.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { IsNull } from 'typeorm';
import { MembershipTable, UserTable, type Membership } from './memberTables.ts';
import { tellGateways } from './tellGateways.ts';

/**
 * Somebody else's membership, locked until the transaction ends. Nobody changes their own rights: the last administrator
 * would lock everyone out.
 * @throws Refusal NOT_FOUND MEMBER_NOT_FOUND, CONFLICT OWN_MEMBERSHIP
 */
export async function othersMembership(tx: TenantTx, id: string, principal: Principal): Promise<Membership> {
  const membership = await tx.findOne(MembershipTable, {
    where: { id, deletedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!membership) throw new Refusal('NOT_FOUND', 'MEMBER_NOT_FOUND');
  if (membership.userId === principal.userId) throw new Refusal('CONFLICT', 'OWN_MEMBERSHIP');
  return membership;
}

/** Makes the gateways ask anew what a member may do. */
export async function forgetMember(tx: TenantTx, { userId }: Pick<Membership, 'userId'>): Promise<void> {
  const { subject } = await tx.findOneByOrFail(UserTable, { id: userId });
  await tellGateways(tx, userId, subject);
}
