import { rescheduleAppointment } from '../appointments/rescheduleAppointment.ts';
import type { Resolvers } from '../schema.generated.ts';
import { rebookingProposals } from './rebookingProposals.ts';
import { rebookVisits } from './rebookVisits.ts';

export const rebookingResolvers: Resolvers = {
  Query: {
    rebookingProposals: (_, args, context) => rebookingProposals(context, args),
  },
  Mutation: {
    rebookVisits: (_, { input }, context) => rebookVisits(context, input, rescheduleAppointment),
  },
};
