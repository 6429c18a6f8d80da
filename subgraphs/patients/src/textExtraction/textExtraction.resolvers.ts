import type { Resolvers } from '../schema.generated.ts';
import { confirmText, extractText, rejectText } from './extractText.ts';
import { documentFile, isReadable, textOf } from './texts.ts';

export const textExtractionResolvers: Resolvers = {
  Query: { documentFile: (_, { id }, context) => documentFile(context, id) },
  Mutation: {
    extractText: (_, { fileId }, context) => extractText(context, fileId),
    confirmText: (_, { input }, context) => confirmText(context, input),
    rejectText: (_, args, context) => rejectText(context, args),
  },
  DocumentFile: {
    text: (file, _, context) => textOf(context, file),
    isReadable: (file, _, context) => isReadable(context, file),
  },
  DocumentText: { decidedBy: ({ decidedBy }) => (decidedBy === null ? null : { id: decidedBy }) },
};
