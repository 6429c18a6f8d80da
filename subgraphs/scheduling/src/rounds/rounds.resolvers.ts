import type { Resolvers } from '../schema.generated.ts';
import { daysLater } from '../kernel/localDay.ts';
import { enterRound } from './enterRound.ts';
import { roundsOf } from './readRounds.ts';
import { withdrawRound } from './withdrawRound.ts';

export const roundResolvers: Resolvers = {
  Query: {
    rounds: (_, args, context) => roundsOf(context, args),
  },
  Mutation: {
    enterRound: (_, { input }, context) => enterRound(context, input),
    withdrawRound: (_, args, context) => withdrawRound(context, args),
  },
  Round: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    startsAtLocal: ({ startsAtLocal }) => startsAtLocal.slice(0, 5),
    endsAtLocal: ({ endsAtLocal }) => endsAtLocal.slice(0, 5),
    from: ({ fromDate }) => fromDate,
    to: ({ untilDate }) => (untilDate === null ? null : daysLater(untilDate, -1)),
  },
};
