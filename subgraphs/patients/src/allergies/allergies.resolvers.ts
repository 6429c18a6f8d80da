import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { openAllergy } from './allergyTable.ts';
import { changeAllergy, markAllergyInError } from './changeAllergy.ts';
import { recordAllergy } from './recordAllergy.ts';
import { stateNoKnownAllergies } from './stateNoKnownAllergies.ts';

export const allergyResolvers: Resolvers = {
  Mutation: {
    recordAllergy: (_, { input }, context) => recordAllergy(context, input),
    changeAllergy: (_, { input }, context) => changeAllergy(context, input),
    markAllergyInError: (_, args, context) => markAllergyInError(context, args),
    stateNoKnownAllergies: (_, { patientId }, context) => stateNoKnownAllergies(context, patientId),
  },
  Patient: {
    allergies: async ({ id }, _, context) => {
      // That the list is empty is told as well.
      context.reads.note(id, 'ALLERGY');
      const rows = await context.load.allergies.load(id);
      if (rows.length === 0) return [];
      const sealing = await context.sealingNow();
      return rows.map(row => openAllergy(sealing, row));
    },
    noKnownAllergies: async ({ id }, _, context) => {
      context.reads.note(id, 'ALLERGY');
      // A merge can bring such a statement and an allergy together: the allergy counts.
      const listed = await context.load.allergies.load(id);
      if (listed.some(({ clinicalStatus }) => clinicalStatus === 'ACTIVE')) return null;
      return (await context.load.noKnownAllergies.load(id))[0] ?? null;
    },
  },
  AllergyIntolerance: { recordedBy: enteredBy },
  NoKnownAllergies: { recordedBy: enteredBy },
};
