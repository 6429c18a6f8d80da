import { found } from '@polyclinic/subgraph/refuse.ts';
import { FIELDS } from '../merges/mergedPair.ts';
import type { PatientField, Resolvers } from '../schema.generated.ts';
import { initialsOf } from './initials.ts';
import { likelyDuplicates } from './likelyDuplicates.ts';
import { openContact } from './patientRecord.ts';
import { registerPatient } from './registerPatient.ts';
import { searchPatients } from './searchPatients.ts';
import { deletePatient, restorePatient, updatePatient } from './updatePatient.ts';

/** By the name that the graph has for each field. */
const fieldOf = (field: string) =>
  Object.keys(FIELDS).find(name => FIELDS[name as PatientField] === field) as PatientField;

export const registryResolvers: Resolvers = {
  Query: {
    patients: (_, args, context) => searchPatients(context, args),
    patient: async (_, { id }, { load }) => found(await load.patient.load(id), 'PATIENT_NOT_FOUND'),
    likelyDuplicates: (_, { input }, context) => likelyDuplicates(context, input),
  },
  Mutation: {
    registerPatient: (_, { input }, context) => registerPatient(context, input),
    updatePatient: (_, { input }, context) => updatePatient(context, input),
    deletePatient: (_, { id }, context) => deletePatient(context, id),
    restorePatient: (_, { id }, context) => restorePatient(context, id),
  },
  Patient: {
    __resolveReference: ({ id }, { load }) => load.patient.load(id),
    mrn: async (row, _, context) => (await context.openPatient(row)).mrn,
    givenName: async (row, _, context) => (await context.openPatient(row)).givenName,
    familyName: async (row, _, context) => (await context.openPatient(row)).familyName,
    birthDate: async (row, _, context) => (await context.openPatient(row)).birthDate,
    registeredAt: ({ createdAt }) => createdAt,
    contactPoints: ({ id }, _, { load }) => load.contactPoints.load(id),
  },
  PatientConflict: {
    field: ({ field }) => fieldOf(field),
    base: ({ base }) => String(base),
    theirs: ({ theirs }) => String(theirs),
    mine: ({ mine }) => String(mine),
  },
  MaskedPatient: {
    __resolveReference: ({ id }, { load }) => load.patient.load(id),
    initials: async (row, _, context) => initialsOf(await context.openPatient(row)),
  },
  ContactPoint: {
    value: async (row, _, context) => {
      context.reads.note(row.patientId, 'CONTACT');
      return openContact(await context.sealingNow(), row);
    },
  },
};
