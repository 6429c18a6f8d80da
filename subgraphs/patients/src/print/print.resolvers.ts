import type { Resolvers } from '../schema.generated.ts';
import { printPrescription } from './printPrescription.ts';
import { printVisit } from './printVisit.ts';

export const printResolvers: Resolvers = {
  Mutation: {
    printPrescription: (_, args, context) => printPrescription(context, args),
    printVisit: (_, args, context) => printVisit(context, args),
  },
};
