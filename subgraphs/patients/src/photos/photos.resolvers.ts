import type { Resolvers } from '../schema.generated.ts';
import { completePatientPhoto, removePatientPhoto, requestPatientPhoto } from './changePhoto.ts';
import { photoOf } from './photoFiles.ts';

export const photoResolvers: Resolvers = {
  Mutation: {
    requestPatientPhoto: (_, { input }, context) => requestPatientPhoto(context, input),
    completePatientPhoto: (_, { fileId }, context) => completePatientPhoto(context, fileId),
    removePatientPhoto: (_, args, context) => removePatientPhoto(context, args),
  },
  Patient: { photo: ({ id }, _, context) => photoOf(context, id) },
};
