import type { Resolvers } from '../schema.generated.ts';
import { travelReckoning, travelTimes } from './readTravelTimes.ts';
import { reckonTravelTimes } from './reckonTravelTimes.ts';
import { setTravelTime } from './setTravelTime.ts';
import { siteOf } from './sites.ts';

export const travelResolvers: Resolvers = {
  Query: {
    travelTimes: (_, _args, context) => travelTimes(context),
    travelReckoning: (_, _args, context) => travelReckoning(context),
  },
  Mutation: {
    setTravelTime: (_, { input }, context) => setTravelTime(context, input),
    reckonTravelTimes: (_, { input }, context) => reckonTravelTimes(context, input),
  },
  TravelTime: {
    clinic: ({ clinicId }) => ({ id: clinicId }),
    to: ({ site }) => siteOf(site),
  },
  SitePosition: {
    site: ({ site }) => siteOf(site),
  },
  Site: {
    clinic: ({ clinicId }) => (clinicId === null ? null : { id: clinicId }),
  },
};
