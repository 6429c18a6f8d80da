import { principalOf } from '@polyclinic/subgraph/context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { calendarFeeds, revokeCalendarFeed } from './calendarFeeds.ts';
import { makeClinicCalendarFeed, makeOwnCalendarFeed } from './makeCalendarFeed.ts';

export const feedResolvers: Resolvers = {
  Query: {
    calendarFeeds: (_, _args, context) => calendarFeeds(context),
  },
  Mutation: {
    makeOwnCalendarFeed: (_, { input }, context) => makeOwnCalendarFeed(context, input),
    makeClinicCalendarFeed: (_, { input }, context) => makeClinicCalendarFeed(context, input),
    revokeCalendarFeed: (_, args, context) => revokeCalendarFeed(context, args),
  },
  CalendarFeed: {
    clinic: ({ clinicId }) => (clinicId === null ? null : { id: clinicId }),
    own: ({ madeBy }, _, context) => madeBy === principalOf(context).subject,
    lastUsedAt: ({ id }, _, context) => context.load.feedUse.load(id),
  },
};
