import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { consentState } from './consentState.ts';
import { consentTexts, publishConsentText } from './consentTexts.ts';
import { ProxyAssignmentTable } from '../proxies/proxyTables.ts';
import { recordConsent } from './recordConsent.ts';

export const consentResolvers: Resolvers = {
  Query: { consentTexts: (_, __, context) => consentTexts(context) },
  Mutation: {
    publishConsentText: (_, { input }, context) => publishConsentText(context, input),
    recordConsent: (_, { input }, context) => recordConsent(context, input),
  },
  Patient: {
    consents: async ({ id }, _, context) => {
      context.reads.note(id, 'CONSENT');
      const [texts, rows] = await Promise.all([consentTexts(context), context.load.consents.load(id)]);
      return texts.map(text => {
        const decisions = rows.filter(({ purpose }) => purpose === text.purpose);
        const last = decisions[0] ? { ...decisions[0], decidedAt: decisions[0].recordedAt } : null;
        return { text, state: consentState(last, text, context.now()), decisions };
      });
    },
  },
  ConsentDecision: {
    recordedBy: enteredBy,
    proxyAssignment: ({ proxyAssignmentId: id }, _, context) =>
      id ? inTenant(context.db, scopeOf(context), tx => tx.findOneBy(ProxyAssignmentTable, { id })) : null,
  },
};
