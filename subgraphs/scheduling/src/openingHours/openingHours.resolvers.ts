import type { Resolvers } from '../schema.generated.ts';
import { openingHoursOf } from './readOpeningHours.ts';
import { setOpeningHours } from './setOpeningHours.ts';

export const openingHoursResolvers: Resolvers = {
  Query: {
    openingHours: (_, args, context) => openingHoursOf(context, args),
  },
  Mutation: {
    setOpeningHours: (_, { input }, context) => setOpeningHours(context, input),
  },
  OpeningWeek: {
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
  OpeningHours: {
    startsAtLocal: ({ startsAtLocal }) => startsAtLocal.slice(0, 5),
    endsAtLocal: ({ endsAtLocal }) => endsAtLocal.slice(0, 5),
  },
};
