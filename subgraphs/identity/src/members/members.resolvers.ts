import { ArrayContainedBy, IsNull, Not } from 'typeorm';
import { PORTAL_ROLES } from '@polyclinic/access/roles.ts';
import { principalOf, scopeOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { ClinicTable } from '../organizations/clinicTable.ts';
import { OrganizationTable } from '../organizations/organizationTable.ts';
import { PractitionerTable } from '../practitioners/practitionerTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { callerContext } from './callerContext.ts';
import { admitToPortal } from './admitToPortal.ts';
import { assignClinics } from './assignClinics.ts';
import { assignmentsOf, clinicsOfMembership } from './assignments.ts';
import { changeMemberRoles } from './changeMemberRoles.ts';
import { changeMyTimezone } from './changeMyTimezone.ts';
import { deactivateMember, reactivateMember } from './deactivateMember.ts';
import { inviteMember } from './inviteMember.ts';
import { MembershipTable, UserTable } from './memberTables.ts';
import { removeMember } from './removeMember.ts';

export const memberResolvers: Resolvers = {
  Query: {
    me: async (_, _args, context) => {
      const { userId, tenantId, roles, permissions } = principalOf(context);
      if (userId === null || tenantId === null) return null;
      const user = await inTenant(context.db, tenantScopeOf(context), tx => tx.findOneBy(UserTable, { id: userId }));
      return user && { ...user, roles: [...roles], permissions: [...permissions] };
    },
    members: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(MembershipTable, {
          where: { deletedAt: IsNull(), roles: Not(ArrayContainedBy([...PORTAL_ROLES])) },
          order: { id: 'asc' },
        }),
      ),
    callerContext: (_, { subject, tenantId }, { db, principal, now }) => {
      const { traceId } = principal ?? { traceId: '' };
      const scope = { tenantId, clinicIds: 'ALL' as const, actor: 'gateway', traceId, ipAddress: null };
      return inTenant(db, scope, tx => callerContext(tx, subject, now()));
    },
  },
  Mutation: {
    changeMemberRoles: (_, { input }, context) => changeMemberRoles(context, input),
    removeMember: (_, args, context) => removeMember(context, args),
    inviteMember: (_, { input }, context) => inviteMember(context, input),
    admitToPortal: (_, { input }, context) => admitToPortal(context, input),
    assignClinics: (_, { input }, context) => assignClinics(context, input),
    deactivateMember: (_, args, context) => deactivateMember(context, args),
    reactivateMember: (_, args, context) => reactivateMember(context, args),
    changeMyTimezone: async (_, args, context) => {
      const { roles, permissions } = principalOf(context);
      return { ...(await changeMyTimezone(context, args)), roles: [...roles], permissions: [...permissions] };
    },
  },
  User: {
    __resolveReference: ({ id }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(UserTable, { id })),
  },
  Membership: {
    user: async ({ userId }, _, context) => {
      const user = await inTenant(context.db, scopeOf(context), tx => tx.findOneBy(UserTable, { id: userId }));
      if (!user) throw new Refusal('NOT_FOUND', 'MEMBER_NOT_FOUND');
      return user;
    },
    clinics: ({ id }, _, context) => inTenant(context.db, scopeOf(context), tx => clinicsOfMembership(tx, id)),
    assignments: (membership, _, context) =>
      inTenant(context.db, scopeOf(context), tx => assignmentsOf(tx, membership)),
  },
  Me: {
    organization: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(OrganizationTable, {})),
    // All of the person's, whichever clinic is in force: the choice of clinics is made from them.
    clinics: ({ id: userId }, _, context) =>
      inTenant(context.db, tenantScopeOf(context), tx =>
        tx
          .createQueryBuilder(ClinicTable, 'clinic')
          .where(
            `exists (select from membership_clinic at join membership on membership.id = at.membership_id
                      where at.clinic_id = clinic.id and at.ended_at is null
                        and membership.user_id = :userId and membership.deleted_at is null)`,
            { userId },
          )
          .orderBy('clinic.name')
          .getMany(),
      ),
    practitioner: ({ id }, _, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(PractitionerTable, { userId: id })),
  },
};
