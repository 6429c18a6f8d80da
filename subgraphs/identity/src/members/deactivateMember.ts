import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { MembershipTable, type Membership } from './memberTables.ts';
import { forgetMember, othersMembership } from './othersMembership.ts';

const input = z.object({ membershipId: z.ulid() });

/** Takes a member's rights for the time being; doing it again changes nothing. */
export const deactivateMember = (context: Context, request: unknown): Promise<Membership> =>
  setActive(context, request, false);

/** Gives a deactivated member the same rights again; doing it again changes nothing. */
export const reactivateMember = (context: Context, request: unknown): Promise<Membership> =>
  setActive(context, request, true);

async function setActive(context: Context, request: unknown, active: boolean): Promise<Membership> {
  const { membershipId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    if ((membership.deactivatedAt === null) === active) return membership;
    const deactivatedAt = active ? null : context.now();
    await tx.update(MembershipTable, { id: membershipId }, { deactivatedAt });
    await forgetMember(tx, membership);
    return { ...membership, deactivatedAt };
  });
}
