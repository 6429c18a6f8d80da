import type { Resolvers } from '../schema.generated.ts';
import { changeFollowUp, followUps } from './followUps.ts';

export const followUpResolvers: Resolvers = {
  Query: { followUps: (_, args, context) => followUps(context, args) },
  Mutation: { changeFollowUp: (_, { input }, context) => changeFollowUp(context, input) },
  FollowUp: {
    status: async ({ id }, _, { load }) => (await load.followUp.load(id))?.status ?? null,
    changedAt: async ({ id }, _, { load }) => (await load.followUp.load(id))?.changedAt ?? null,
    changedBy: async ({ id }, _, { load }) => {
      const changedBy = (await load.followUp.load(id))?.changedBy ?? null;
      return changedBy === null ? null : { id: changedBy };
    },
    version: async ({ id }, _, { load }) => (await load.followUp.load(id))?.version ?? null,
  },
};
