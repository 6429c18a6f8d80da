import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { MembershipTable, type Membership } from './memberTables.ts';
import { forgetMember, othersMembership } from './othersMembership.ts';

const input = z.object({ membershipId: z.ulid() });

/** Ends a membership; it is kept, so that the trail still names the person. */
export async function removeMember(context: Context, request: unknown): Promise<Membership> {
  const { membershipId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    await forgetMember(tx, membership);
    await tx.update(MembershipTable, { id: membershipId }, { deletedAt: context.now() });
    return membership;
  });
}
