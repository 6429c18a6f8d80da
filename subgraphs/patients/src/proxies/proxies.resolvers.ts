import type { Context } from '../context.ts';
import type { Resolvers } from '../schema.generated.ts';
import { assignProxy } from './assignProxy.ts';
import { approveProxy, attachProxyProof, proofPlace, revokeProxy, todayIn } from './changeAssignment.ts';
import { openProxyProof, proofDocumentOf } from './proofDocument.ts';
import { statusOn } from './proxyStates.ts';
import { permissionsOf, type ProxyAssignmentRow, type ProxyPerson } from './proxyTables.ts';

async function personOf({ proxyId, patientId }: ProxyAssignmentRow, context: Context): Promise<ProxyPerson> {
  context.reads.note(patientId, 'PROXY');
  return (await context.load.proxy.load(proxyId))!;
}

export const proxyResolvers: Resolvers = {
  Mutation: {
    assignProxy: (_, { input }, context) => assignProxy(context, input),
    attachProxyProof: (_, args, context) => attachProxyProof(context, args),
    approveProxy: (_, args, context) => approveProxy(context, args),
    openProxyProof: (_, { id }, context) => openProxyProof(context, id),
    revokeProxy: (_, args, context) => revokeProxy(context, args),
  },
  Patient: {
    proxyAssignments: ({ id }, _, context) => {
      context.reads.note(id, 'PROXY');
      return context.load.proxyAssignments.load(id);
    },
  },
  ProxyAssignment: {
    name: async (row, _, context) => (await personOf(row, context)).name,
    mobile: async (row, _, context) => (await personOf(row, context)).mobile,
    email: async (row, _, context) => (await personOf(row, context)).email,
    status: async ({ status, endsOn, clinicId }, _, context) =>
      endsOn === null
        ? status
        : statusOn(status, endsOn, todayIn((await context.load.clinic.load(clinicId))!, context.now())),
    permissions: permissionsOf,
    proofDocument: (row, _, context) => proofDocumentOf(row, context),
    proof: async ({ id, patientId, proof }, _, context) => {
      context.reads.note(patientId, 'PROXY');
      return proof && (await context.sealingNow()).cipher.open(proofPlace(id), proof);
    },
  },
};
