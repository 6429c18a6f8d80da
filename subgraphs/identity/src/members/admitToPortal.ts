import { IsNull } from 'typeorm';
import { z } from 'zod';
import { isOfPortal, PORTAL_ROLES } from '@polyclinic/access/roles.ts';
import { tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { wholeName } from '@polyclinic/subgraph/person.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { loginOf, newLogin } from './inviteMember.ts';
import { MembershipTable } from './memberTables.ts';
import { forgetMember } from './othersMembership.ts';

const input = z.object({
  email: z.email().max(254),
  name: wholeName,
  role: z.enum(PORTAL_ROLES),
});
type Wanted = z.infer<typeof input>;

/** The later of two at once finds the login or the membership of the other. */
const RACED = ['user_account_email_key', 'membership_one_per_person'];

/**
 * Lets somebody sign in to the portal; somebody who may already can go on (PAT-25).
 * @throws Refusal CONFLICT ALREADY_MEMBER for an address of the staff: whoever works here has another one as a patient
 */
export async function admitToPortal(context: Context, request: unknown): Promise<boolean> {
  const wanted = validate(input, request);
  for (let attempt = 1; ; attempt++) {
    try {
      await admit(context, wanted);
      return true;
    } catch (error) {
      if (!RACED.includes(brokenConstraint(error) ?? '') || attempt > 1) throw error;
    }
  }
}

async function admit(context: Context, { email, name, role }: Wanted): Promise<void> {
  const login = await loginOf(context, email);
  await inTenant(context.db, tenantScopeOf(context), async tx => {
    const userId = login ?? (await newLogin(tx, { email, name }));
    const known = await tx.findOne(MembershipTable, {
      where: { userId, deletedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (known && !isOfPortal(known.roles)) throw new Refusal('CONFLICT', 'ALREADY_MEMBER');
    if (known?.roles.includes(role)) return;
    if (known) await tx.update(MembershipTable, { id: known.id }, { roles: [...known.roles, role] });
    else await tx.insert(MembershipTable, { id: newId(), tenantId: tx.scope.tenantId, userId, roles: [role] });
    await forgetMember(tx, { userId });
  });
}
