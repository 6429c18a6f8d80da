import { readTopics, readServiceNames } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { auditResolvers } from './audit/audit.resolvers.ts';
import { AuditEventTable } from './audit/auditEventTable.ts';
import { contextExtender, type Context } from './context.ts';
import { reactionsTo } from './events.ts';
import { featureResolvers } from './features/features.resolvers.ts';
import { FeatureSwitchTable } from './features/featureSwitchTable.ts';
import { ApiKeySecretTable, ApiKeyTable } from './keys/apiKeyTable.ts';
import { keyResolvers } from './keys/keys.resolvers.ts';
import { memberResolvers } from './members/members.resolvers.ts';
import { MembershipClinicTable, MembershipTable, UserTable } from './members/memberTables.ts';
import { ClinicTable } from './organizations/clinicTable.ts';
import { organizationResolvers } from './organizations/organizations.resolvers.ts';
import { OrganizationTable } from './organizations/organizationTable.ts';
import { practitionerResolvers } from './practitioners/practitioners.resolvers.ts';
import { PractitionerTable } from './practitioners/practitionerTable.ts';
import { termsResolvers } from './terms/terms.resolvers.ts';
import { TermsAcceptanceTable, TermsVersionTable } from './terms/termsTables.ts';
import { roleResolvers } from './roles/roles.resolvers.ts';

const NAME = 'identity';

/** Identity: who may do what, where, and what was done. */
export const identity = (keyPepper: string): SubgraphDefinition<Context> => ({
  name: NAME,
  folder: import.meta.dirname,
  tables: [
    OrganizationTable,
    ClinicTable,
    UserTable,
    MembershipTable,
    MembershipClinicTable,
    PractitionerTable,
    FeatureSwitchTable,
    ApiKeyTable,
    ApiKeySecretTable,
    AuditEventTable,
    TermsVersionTable,
    TermsAcceptanceTable,
  ],
  resolvers: [
    organizationResolvers,
    memberResolvers,
    practitionerResolvers,
    roleResolvers,
    featureResolvers,
    keyResolvers,
    auditResolvers,
    termsResolvers,
  ],
  reactions: reactionsTo(readServiceNames()),
  gathers: true,
  topics: readTopics(NAME),
  extend: contextExtender(Buffer.from(keyPepper, 'base64')),
});
