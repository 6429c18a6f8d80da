import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { clearDay } from './clearDay.ts';
import { ScheduleTable } from './scheduleTables.ts';
import { daysOf } from './readDays.ts';
import { readWeek } from './readWeek.ts';
import { setDay } from './setDay.ts';
import { setWeek } from './setWeek.ts';
import { searchSlots } from './searchSlots.ts';
import { undoWeek } from './undoWeek.ts';

export const scheduleResolvers: Resolvers = {
  Query: {
    slots: (_, { input }, context) => searchSlots(context, input),
    schedules: (_, { clinicId }, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(ScheduleTable, {
          where: { clinicId, deletedAt: IsNull() },
          order: { practitionerId: 'asc', weekday: 'asc', startsAtLocal: 'asc' },
        }),
      ),
    week: (_, args, context) => readWeek(context, args),
    days: (_, args, context) => daysOf(context, args),
  },
  Mutation: {
    setWeek: (_, { input }, context) => setWeek(context, input),
    undoWeek: (_, args, context) => undoWeek(context, args),
    setDay: (_, { input }, context) => setDay(context, input),
    clearDay: (_, { input }, context) => clearDay(context, input),
  },
  Slot: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
  Schedule: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
    startsAtLocal: ({ startsAtLocal }) => startsAtLocal.slice(0, 5),
    endsAtLocal: ({ endsAtLocal }) => endsAtLocal.slice(0, 5),
  },
  Week: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
  WeekChange: {
    enteredAt: ({ createdAt }) => createdAt,
  },
  DayHours: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    clinic: ({ clinicId }) => ({ id: clinicId }),
  },
};
