import type { Resolvers } from '../schema.generated.ts';
import { addContactPoint, changeContactPoint, removeContactPoint } from './changeContacts.ts';

export const contactResolvers: Resolvers = {
  Mutation: {
    addContactPoint: (_, { input }, context) => addContactPoint(context, input),
    changeContactPoint: (_, { input }, context) => changeContactPoint(context, input),
    removeContactPoint: (_, args, context) => removeContactPoint(context, args),
  },
};
