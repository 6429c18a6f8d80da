import { enteredBy } from '../chart/chartLists.ts';
import type { Resolvers } from '../schema.generated.ts';
import { COMMON_TESTS } from './commonTests.ts';
import { cancelServiceRequest, orderTest } from './orderTest.ts';
import { openServiceRequest } from './serviceRequestTable.ts';

export const serviceRequestResolvers: Resolvers = {
  Query: { commonTests: () => [...COMMON_TESTS] },
  Mutation: {
    orderTest: (_, { input }, context) => orderTest(context, input),
    cancelServiceRequest: (_, args, context) => cancelServiceRequest(context, args),
  },
  Encounter: {
    serviceRequests: async ({ id, patientId }, _, context) => {
      // That nothing was asked for is told as well.
      context.reads.note(patientId, 'ORDER');
      const rows = await context.load.serviceRequests.load(id);
      if (rows.length === 0) return [];
      const sealing = await context.sealingNow();
      return rows.map(row => openServiceRequest(sealing, row));
    },
  },
  ServiceRequest: { recordedBy: enteredBy },
};
