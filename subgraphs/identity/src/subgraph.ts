import { readTopics, readServiceNames } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { auditResolvers } from './audit/audit.resolvers.ts';
import { AuditEventTable } from './audit/auditEventTable.ts';
import { extendContext, type Context } from './context.ts';
import { reactionsTo } from './events.ts';
import { memberResolvers } from './members/members.resolvers.ts';
import { MembershipTable, UserTable } from './members/memberTables.ts';
import { ClinicTable } from './organizations/clinicTable.ts';
import { organizationResolvers } from './organizations/organizations.resolvers.ts';
import { OrganizationTable } from './organizations/organizationTable.ts';
import { practitionerResolvers } from './practitioners/practitioners.resolvers.ts';
import { PractitionerTable } from './practitioners/practitionerTable.ts';

const NAME = 'identity';

/** Identity: who may do what, where, and what was done. */
export const identity: SubgraphDefinition<Context> = {
  name: NAME,
  folder: import.meta.dirname,
  tables: [OrganizationTable, ClinicTable, UserTable, MembershipTable, PractitionerTable, AuditEventTable],
  resolvers: [organizationResolvers, memberResolvers, practitionerResolvers, auditResolvers],
  reactions: reactionsTo(readServiceNames()),
  topics: readTopics(NAME),
  extend: extendContext,
};
