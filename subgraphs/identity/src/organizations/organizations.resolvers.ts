import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { changeClinicProfile } from './changeClinicProfile.ts';
import { changeOrganizationProfile } from './changeOrganizationProfile.ts';
import { ClinicTable } from './clinicTable.ts';
import { openClinic } from './openClinic.ts';
import { organizationSettings } from './organizationSettings.ts';
import { OrganizationTable } from './organizationTable.ts';

export const organizationResolvers: Resolvers = {
  Query: {
    organization: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(OrganizationTable, {})),
    clinics: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.find(ClinicTable, { order: { name: 'asc' } })),
    clinicBySlug: (_, { slug }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(ClinicTable, { slug })),
  },
  Mutation: {
    changeOrganizationProfile: (_, { input }, context) => changeOrganizationProfile(context, input),
    openClinic: (_, { input }, context) => openClinic(context, input),
    changeClinicProfile: (_, { input }, context) => changeClinicProfile(context, input),
  },
  Organization: {
    settings: ({ settings }) => organizationSettings.parse(settings),
    __resolveReference: ({ id }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(OrganizationTable, { id })),
  },
  Clinic: {
    __resolveReference: ({ id }, { load }) => load.clinic.load(id),
  },
};
