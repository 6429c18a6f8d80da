import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { consentState } from './consentState.ts';
import { publishConsentText } from './consentTexts.ts';
import { recordConsent } from './recordConsent.ts';

export const consentResolvers: Resolvers = {
  Query: { consentTexts: (_, __, context) => context.textsInForce() },
  Mutation: {
    publishConsentText: (_, { input }, context) => publishConsentText(context, input),
    recordConsent: (_, { input }, context) => recordConsent(context, input),
  },
  Patient: {
    consents: async ({ id }, _, context) => {
      context.reads.note(id, 'CONSENT');
      const [texts, rows] = await Promise.all([context.textsInForce(), context.load.consents.load(id)]);
      return texts.map(text => {
        const decisions = rows.filter(({ purpose }) => purpose === text.purpose);
        const last = decisions[0] ? { ...decisions[0], decidedAt: decisions[0].recordedAt } : null;
        return { text, state: consentState(last, text, context.now()), decisions };
      });
    },
  },
  ConsentDecision: {
    recordedBy: enteredBy,
    proxyAssignment: ({ proxyAssignmentId: id }, _, context) => (id ? context.load.proxyAssignment.load(id) : null),
  },
};
