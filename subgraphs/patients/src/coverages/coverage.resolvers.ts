import type { Resolvers } from '../schema.generated.ts';
import { changeCoverage, openCoverage, recordCoverage, removeCoverage } from './changeCoverage.ts';

export const coverageResolvers: Resolvers = {
  Mutation: {
    recordCoverage: (_, { input }, context) => recordCoverage(context, input),
    changeCoverage: (_, { input }, context) => changeCoverage(context, input),
    removeCoverage: (_, args, context) => removeCoverage(context, args),
  },
  Patient: {
    coverages: async ({ id }, _, context) => {
      context.reads.note(id, 'COVERAGE');
      const rows = await context.load.coverages.load(id);
      if (rows.length === 0) return [];
      const sealing = await context.sealingNow();
      return rows.map(row => openCoverage(sealing, row));
    },
  },
};
