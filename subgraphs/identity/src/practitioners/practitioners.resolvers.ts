import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { clinicsOf, practitionersOf } from './practitioners.ts';

export const practitionerResolvers: Resolvers = {
  Query: {
    practitioners: (_, { clinicId }, context) =>
      inTenant(context.db, scopeOf(context), tx => practitionersOf(tx, clinicId)),
  },
  Practitioner: {
    __resolveReference: ({ id }, { load }) => load.practitioner.load(id),
    clinics: ({ id }, _, context) => inTenant(context.db, scopeOf(context), tx => clinicsOf(tx, id)),
  },
};
