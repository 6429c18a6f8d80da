import type { Resolvers } from '../schema.generated.ts';
import { discardPatientsJob, failedPatientsJobs, retryPatientsJob, retryPatientsJobs } from './patientsJobs.ts';

export const jobResolvers: Resolvers = {
  Query: { failedPatientsJobs: (_, args, context) => failedPatientsJobs(context, args) },
  Mutation: {
    retryPatientsJob: (_, { id }, context) => retryPatientsJob(context, id),
    retryPatientsJobs: (_, { kind }, context) => retryPatientsJobs(context, kind),
    discardPatientsJob: (_, { id }, context) => discardPatientsJob(context, id),
  },
};
