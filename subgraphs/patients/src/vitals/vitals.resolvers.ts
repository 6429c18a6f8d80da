import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { DESCRIBED } from './measures.ts';
import { markVitalSignsInError } from './markVitalSignsInError.ts';
import { recordVitalSigns } from './recordVitalSigns.ts';
import { openVitalSigns } from './vitalSignsTable.ts';
import { pageOf } from './vitalSignsPages.ts';

export const vitalResolvers: Resolvers = {
  Mutation: {
    recordVitalSigns: (_, { input }, context) => recordVitalSigns(context, input),
    markVitalSignsInError: (_, args, context) => markVitalSignsInError(context, args),
  },
  Patient: {
    vitalSigns: async ({ id }, args, context) => {
      const asked = pageOf(id, args);
      // That there are none is told as well.
      context.reads.note(id, 'VITAL_SIGN');
      const rows = await context.load.vitalSigns.load(asked);
      if (rows.length === 0) return { entries: [], endCursor: null };
      const sealing = await context.sealingNow();
      const entries = rows.slice(0, asked.first).map(row => openVitalSigns(sealing, row));
      return { entries, endCursor: rows.length > asked.first ? (entries.at(-1)?.id ?? null) : null };
    },
  },
  VitalSigns: { takenBy: enteredBy },
  Observation: {
    code: ({ measure }) => DESCRIBED[measure].loinc,
    unit: ({ measure }) => DESCRIBED[measure].unit,
  },
};
