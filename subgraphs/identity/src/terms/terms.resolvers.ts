import { scopeOf, tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { acceptTerms } from './acceptTerms.ts';
import { publishTerms } from './publishTerms.ts';
import { termsDue } from './termsDue.ts';
import { TermsVersionTable } from './termsTables.ts';

const MOST_LISTED = 50;

export const termsResolvers: Resolvers = {
  Query: {
    termsVersions: (_, _args, context) =>
      inTenant(context.db, tenantScopeOf(context), tx =>
        tx.find(TermsVersionTable, { order: { number: 'desc' }, take: MOST_LISTED }),
      ),
  },
  Mutation: {
    publishTerms: (_, { input }, context) => publishTerms(context, input),
    acceptTerms: (_, args, context) => acceptTerms(context, args),
  },
  Me: { termsDue: ({ id }, _, context) => inTenant(context.db, scopeOf(context), tx => termsDue(tx, id)) },
  TermsVersion: {
    accepted: async ({ id }, _, { load }) => (await load.acceptances.load(id)).accepted,
    members: async ({ id }, _, { load }) => (await load.acceptances.load(id)).members,
  },
};
