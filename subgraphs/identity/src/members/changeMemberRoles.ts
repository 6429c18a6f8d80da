import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertAssignable, someRoles } from './assignableRoles.ts';
import { MembershipTable, type Membership } from './memberTables.ts';
import { forgetMember, othersMembership } from './othersMembership.ts';

const input = z.object({ membershipId: z.ulid(), roles: someRoles });

/** Gives a member another set of roles; gateways hear of it within the second. */
export async function changeMemberRoles(context: Context, request: unknown): Promise<Membership> {
  const { membershipId, roles } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await assertAssignable(tx, roles);
    const membership = await othersMembership(tx, membershipId, principalOf(context));
    await tx.update(MembershipTable, { id: membershipId }, { roles });
    await forgetMember(tx, membership);
    return { ...membership, roles };
  });
}
