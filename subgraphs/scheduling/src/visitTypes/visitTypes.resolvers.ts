import type { Resolvers } from '../schema.generated.ts';
import { defineVisitType } from './defineVisitType.ts';
import { visitTypesOf } from './readVisitTypes.ts';
import { retireVisitType } from './retireVisitType.ts';

export const visitTypeResolvers: Resolvers = {
  Query: {
    visitTypes: (_, args, context) => visitTypesOf(context, args),
  },
  Mutation: {
    defineVisitType: (_, { input }, context) => defineVisitType(context, input),
    retireVisitType: (_, args, context) => retireVisitType(context, args),
  },
};
