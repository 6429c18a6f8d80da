import type { Resolvers } from '../schema.generated.ts';
import { allTags, tagPatient, untagPatient } from './tags.ts';

export const tagResolvers: Resolvers = {
  Query: { tags: (_, __, context) => allTags(context) },
  Mutation: {
    tagPatient: (_, args, context) => tagPatient(context, args),
    untagPatient: (_, args, context) => untagPatient(context, args),
  },
  Patient: { tags: ({ id }, _, context) => context.load.tags.load(id) },
};
