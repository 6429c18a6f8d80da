import type { Resolvers } from '../schema.generated.ts';
import { calendar } from './calendar.ts';
import { calendarCounts } from './calendarCounts.ts';

export const calendarResolvers: Resolvers = {
  Query: {
    calendar: (_, args, context) => calendar(context, args),
    calendarCounts: (_, args, context) => calendarCounts(context, args),
  },
  CalendarColumn: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
  CalendarCount: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
};
