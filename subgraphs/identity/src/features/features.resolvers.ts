import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { featuresOn } from './featureSwitchTable.ts';
import { switchFeature } from './switchFeature.ts';

export const featureResolvers: Resolvers = {
  Mutation: { switchFeature: (_, args, context) => switchFeature(context, args) },
  Organization: { features: (_, _args, context) => inTenant(context.db, scopeOf(context), featuresOn) },
};
