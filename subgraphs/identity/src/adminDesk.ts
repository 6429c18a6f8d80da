import type { Principal } from '@polyclinic/access/principal.ts';
import type { Role } from '@polyclinic/access/roles.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { MembershipTable, UserTable, type User } from './members/memberTables.ts';
import { addClinic, registerOrganization } from './organizations/registerOrganization.ts';
import { identity } from './subgraph.ts';

/** For tests: 32 bytes that protect nothing. */
const KEY_PEPPER = Buffer.alloc(32, 5).toString('base64');

/** For tests: the time identity takes it to be; set it back after moving it. */
export const clock = { now: new Date('2026-11-21T14:00:00Z') };

export interface Caller {
  userId: string | null;
  roles: string[];
  permissions: string[];
  clinicIds: string[];
  apart: Array<{ clinicId: string; roles: string[]; permissions: string[] }>;
  portalEmail: string | null;
}

export type Member = Omit<User, 'timezone'> & { membershipId: string };

/** For tests: identity with an organization of two clinics, its administrator and its receptionist. */
export interface AdminDesk {
  subgraph: TestSubgraph;
  scope: TenantScope;
  tenantId: string;
  clinicId: string;
  otherClinicId: string;
  clinicIds: string[];
  admin: Principal;
  adminMembership: string;
  rosa: Member;
  join(name: string, role: Role): Promise<Member>;
  ask<Data>(query: string, variables?: object, who?: Principal): Promise<Answer<Data>>;
  /** The reason of the first refusal; null when there was none. */
  refusal(query: string, variables?: object, who?: Principal): Promise<string | null>;
  /** What the gateway is told of a caller of this organization. */
  callerOf(subject: string): Promise<Caller | null>;
  /** How often the gateways were told to forget a subject. */
  timesForgotten(subject: string): Promise<number>;
}

const CALLER = `query C($subject: String!, $tenantId: ID!) {
  callerContext(subject: $subject, tenantId: $tenantId) { userId roles permissions clinicIds apart { clinicId roles permissions } portalEmail }
}`;

/** For tests: the gateway itself. */
export const gateway = (): Principal => ({
  ...principalOf('NURSE', { tenantId: '', clinicIds: [] }),
  kind: 'GATEWAY',
  tenantId: null,
  roles: [],
  permissions: new Set(['caller:resolve', 'attempt:record']),
});

export async function openAdminDesk(running?: TestSubgraph): Promise<AdminDesk> {
  const subgraph = running ?? (await startTestSubgraph(identity(KEY_PEPPER), () => clock.now));
  const [tenantId, clinicId, otherClinicId] = [newId(), newId(), newId()];
  const clinicIds = [clinicId, otherClinicId];
  const scope: TenantScope = { tenantId, clinicIds: 'ALL', actor: 'test', traceId: '', ipAddress: null };
  const slug = tenantId.toLowerCase();
  const place = { name: `House ${slug.slice(-4)}`, timezone: 'America/New_York' };

  const join: AdminDesk['join'] = (name, role) =>
    inTenant(subgraph.db, scope, async tx => {
      const user = { id: newId(), subject: `auth0|${newId()}`, email: `${newId().toLowerCase()}@house.example`, name };
      const membershipId = newId();
      await tx.insert(UserTable, user);
      await tx.insert(MembershipTable, { id: membershipId, tenantId, userId: user.id, roles: [role] });
      await tx.query('insert into membership_clinic (tenant_id, membership_id, clinic_id) values ($1, $2, $3)', [
        tenantId,
        membershipId,
        clinicId,
      ]);
      return { ...user, membershipId };
    });

  await inTenant(subgraph.db, scope, async tx => {
    await registerOrganization(tx, { id: tenantId, slug, ...place, country: 'US', currency: 'USD' });
    for (const id of clinicIds) await addClinic(tx, { id, tenantId, slug: id.toLowerCase(), ...place });
  });
  const olivia = await join('Olivia', 'TENANT_ADMIN');
  const rosa = await join('Rosa', 'RECEPTIONIST');
  const admin = principalOf('TENANT_ADMIN', { tenantId, clinicIds }, { userId: olivia.id, subject: olivia.subject });
  const ask: AdminDesk['ask'] = (query, variables, who = admin) => subgraph.ask(who, query, variables);
  return {
    ...{ subgraph, scope, tenantId, clinicId, otherClinicId, clinicIds, admin, rosa, join, ask },
    adminMembership: olivia.membershipId,
    refusal: async (query, variables, who) => (await ask(query, variables, who)).errors[0]?.extensions.reason ?? null,
    callerOf: async subject => {
      const asked = { subject, tenantId };
      return (await subgraph.ask<{ callerContext: Caller | null }>(gateway(), CALLER, asked)).data.callerContext;
    },
    timesForgotten: async subject =>
      (
        await subgraph.rows(
          `select from outbox where type = 'membership.changed.v1' and tenant_id = $1 and payload ->> 'subject' = $2`,
          [tenantId, subject],
        )
      ).length,
  };
}
