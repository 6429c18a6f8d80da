import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { ScheduleTable } from './scheduleTables.ts';
import { setSchedule } from './setSchedule.ts';
import { findSlots } from './slots.ts';

export const scheduleResolvers: Resolvers = {
  Query: {
    slots: (_, { input }, context) => findSlots(context, input),
    schedules: (_, { clinicId }, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(ScheduleTable, {
          where: { clinicId, deletedAt: IsNull() },
          order: { practitionerId: 'asc', weekday: 'asc', startsAtLocal: 'asc' },
        }),
      ),
  },
  Mutation: {
    setSchedule: (_, { input }, context) => setSchedule(context, input),
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
};
