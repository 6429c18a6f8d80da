import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { notePlace } from './encounter.ts';
import { EncounterTable } from './encounterTable.ts';
import { signNote } from './signNote.ts';
import { writeNote } from './writeNote.ts';

export const encounterResolvers: Resolvers = {
  Mutation: {
    writeNote: (_, { input }, context) => writeNote(context, input),
    signNote: (_, args, context) => signNote(context, args),
  },
  Patient: {
    encounters: ({ id: patientId }, _, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(EncounterTable, { where: { patientId }, order: { startedAt: 'desc' }, take: 50 }),
      ),
  },
  Encounter: {
    __resolveReference: ({ id }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(EncounterTable, { id })),
    patient: async ({ patientId }, _, { load }) => {
      const patient = await load.patient.load(patientId);
      if (!patient) throw new Refusal('NOT_FOUND', 'PATIENT_NOT_FOUND');
      return patient;
    },
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    note: encounter => encounter,
  },
  ClinicalNote: {
    text: async ({ id, patientId, note }, _, context) => {
      context.reads.note(patientId, 'NOTE');
      const { cipher } = await context.sealingNow();
      return cipher.open(notePlace(id), note);
    },
  },
};
