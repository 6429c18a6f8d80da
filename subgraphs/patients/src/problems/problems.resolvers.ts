import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { changeCondition, markConditionInError } from './changeCondition.ts';
import { openCondition } from './conditionTable.ts';
import { recordCondition } from './recordCondition.ts';
import { searchDiagnosisCodes } from './searchDiagnosisCodes.ts';

export const problemResolvers: Resolvers = {
  Query: { diagnosisCodes: (_, args) => searchDiagnosisCodes(args) },
  Mutation: {
    recordCondition: (_, { input }, context) => recordCondition(context, input),
    changeCondition: (_, { input }, context) => changeCondition(context, input),
    markConditionInError: (_, args, context) => markConditionInError(context, args),
  },
  Patient: {
    conditions: async ({ id }, _, context) => {
      // That the list is empty is told as well.
      context.reads.note(id, 'DIAGNOSIS');
      const rows = await context.load.conditions.load(id);
      if (rows.length === 0) return [];
      const sealing = await context.sealingNow();
      return rows.map(row => openCondition(sealing, row));
    },
  },
  Condition: { recordedBy: enteredBy },
};
