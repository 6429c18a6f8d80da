import type { Resolvers } from '../schema.generated.ts';
import { exportPatient } from './exportPatient.ts';
import { importPatient } from './importPatient.ts';
import { previewPatientImport } from './previewPatientImport.ts';

export const fhirResolvers: Resolvers = {
  Query: { previewPatientImport: (_, args, context) => previewPatientImport(context, args) },
  Mutation: {
    exportPatient: (_, args, context) => exportPatient(context, args),
    importPatient: (_, { input }, context) => importPatient(context, input),
  },
};
