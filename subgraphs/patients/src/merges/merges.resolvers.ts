import { MERGING_SERVICES } from '@polyclinic/events/patientMergeApplied.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { PatientMergeService, Resolvers } from '../schema.generated.ts';
import { mergePatients } from './mergePatients.ts';
import { PatientMergeTable } from './patientMergeTable.ts';
import { patientMergePreview } from './patientMergePreview.ts';
import { unmergePatients } from './unmergePatients.ts';

const SERVICES = ['patients', ...MERGING_SERVICES];
const MOST = 20;

export const mergeResolvers: Resolvers = {
  Query: {
    patientMergePreview: (_, ids, context) => patientMergePreview(context, ids),
    patientMerges: (_, { patientId }, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(PatientMergeTable, {
          where: [{ survivorId: patientId }, { duplicateId: patientId }],
          order: { id: 'desc' },
          take: MOST,
        }),
      ),
  },
  Mutation: {
    mergePatients: (_, { input }, context) => mergePatients(context, input),
    unmergePatients: (_, ref, context) => unmergePatients(context, ref),
  },
  Patient: {
    mergedInto: ({ mergedInto }, _, { load }) => (mergedInto === null ? null : load.patient.load(mergedInto)),
  },
  PatientMerge: {
    survivor: async ({ survivorId }, _, { load }) => found(await load.patient.load(survivorId), 'PATIENT_NOT_FOUND'),
    duplicate: async ({ duplicateId }, _, { load }) => found(await load.patient.load(duplicateId), 'PATIENT_NOT_FOUND'),
    progress: ({ applied }) =>
      SERVICES.map(service => ({
        service: service.toUpperCase() as PatientMergeService,
        done: service in applied,
        rows: applied[service] ?? null,
      })),
  },
};
