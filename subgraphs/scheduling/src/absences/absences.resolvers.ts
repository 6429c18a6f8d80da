import type { Resolvers } from '../schema.generated.ts';
import { daysLater } from '../kernel/localDay.ts';
import { blockTime } from './blockTime.ts';
import { declareHoliday } from './declareHoliday.ts';
import { enterLeave } from './enterLeave.ts';
import { absencesOf, holidaysOf } from './readAbsences.ts';
import { withdrawBlock } from './withdrawBlock.ts';
import { withdrawHoliday } from './withdrawHoliday.ts';
import { withdrawLeave } from './withdrawLeave.ts';

export const absenceResolvers: Resolvers = {
  Query: {
    absences: (_, args, context) => absencesOf(context, args),
    holidays: (_, args, context) => holidaysOf(context, args),
  },
  Mutation: {
    enterLeave: (_, { input }, context) => enterLeave(context, input),
    withdrawLeave: (_, args, context) => withdrawLeave(context, args),
    blockTime: (_, { input }, context) => blockTime(context, input),
    withdrawBlock: (_, args, context) => withdrawBlock(context, args),
    declareHoliday: (_, { input }, context) => declareHoliday(context, input),
    withdrawHoliday: (_, args, context) => withdrawHoliday(context, args),
  },
  Leave: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    from: ({ fromDate }) => fromDate,
    to: ({ untilDate }) => daysLater(untilDate, -1),
    startsAtLocal: ({ startsAtLocal }) => startsAtLocal?.slice(0, 5) ?? null,
    endsAtLocal: ({ endsAtLocal }) => endsAtLocal?.slice(0, 5) ?? null,
  },
  Block: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
  Holiday: {
    clinic: ({ clinicId }) => ({ id: clinicId }),
    date: ({ onDate }) => onDate,
    startsAtLocal: ({ startsAtLocal }) => startsAtLocal?.slice(0, 5) ?? null,
    endsAtLocal: ({ endsAtLocal }) => endsAtLocal?.slice(0, 5) ?? null,
  },
};
