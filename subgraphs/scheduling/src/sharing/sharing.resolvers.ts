import type { Resolvers } from '../schema.generated.ts';
import { shareBusyTimes, sharesBusyTimes } from './shareBusyTimes.ts';

export const sharingResolvers: Resolvers = {
  Query: {
    sharesBusyTimes: (_, _args, context) => sharesBusyTimes(context),
  },
  Mutation: {
    shareBusyTimes: (_, args, context) => shareBusyTimes(context, args),
  },
};
