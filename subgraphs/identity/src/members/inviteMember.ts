import { z } from 'zod';
import { tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { wholeName } from '@polyclinic/subgraph/person.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { clinicAssignment, placeMember } from './assignClinics.ts';
import { assertAssignable, someRoles } from './assignableRoles.ts';
import { MembershipTable, type Membership } from './memberTables.ts';
import { forgetMember } from './othersMembership.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  email: z.email().max(254),
  name: wholeName,
  roles: someRoles,
  clinics: z.array(clinicAssignment).max(200),
});

type Request = Omit<z.infer<typeof input>, 'idempotencyKey'>;

/** Makes somebody a member: by the login their address has, or by a new one. */
export async function inviteMember(context: Context, request: unknown): Promise<Membership> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  for (let attempt = 1; ; attempt++) {
    try {
      return await becomeMember(context, key, wanted);
    } catch (error) {
      // The database decides races: the later of two invitations finds the member, or the login made meanwhile.
      const broken = brokenConstraint(error);
      if (broken === 'membership_one_per_person') throw new Refusal('CONFLICT', 'ALREADY_MEMBER');
      if (broken !== 'user_account_email_key' || attempt > 1) throw error;
    }
  }
}

async function becomeMember(context: Context, key: string, wanted: Request): Promise<Membership> {
  const login = await loginOf(context, wanted.email);
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'inviteMember', key, input: wanted }, async () => {
      await assertAssignable(tx, wanted.roles);
      const userId = login ?? (await newLogin(tx, wanted));
      const membership = { id: newId(), tenantId: tx.scope.tenantId, userId, roles: wanted.roles };
      await tx.insert(MembershipTable, membership);
      await placeMember(tx, membership.id, wanted.clinics);
      await forgetMember(tx, membership);
      return membership.id;
    });
    return tx.findOneByOrFail(MembershipTable, { id });
  });
}

/** The login an address has in whichever organization; null for none. */
export async function loginOf({ db }: Context, email: string): Promise<string | null> {
  const rows = await acrossTenants(db, 'identity', async tx => {
    const found: Array<{ id: string }> = await tx.query('select id from user_account where email = $1', [email]);
    return found;
  });
  return rows[0]?.id ?? null;
}

/** The subject is given by us, as Auth0 lets who creates a user; it never changes. */
export async function newLogin(tx: TenantTx, { email, name }: Pick<Request, 'email' | 'name'>): Promise<string> {
  const id = newId();
  await tx.query('insert into user_account (id, subject, email, name) values ($1, $2, $3, $4)', [
    id,
    `auth0|${newId()}`,
    email,
    name,
  ]);
  return id;
}
