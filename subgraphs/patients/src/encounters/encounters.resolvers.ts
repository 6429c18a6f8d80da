import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { enteredBy } from '../chart/chartLists.ts';
import { addAddendum } from './addAddendum.ts';
import { EncounterTable } from './encounterTable.ts';
import { openFindings } from './findings.ts';
import { openEncounter } from './openEncounter.ts';
import { addendaTo, noteText } from './readNote.ts';
import { shareNote, unshareNote } from './shareNote.ts';
import { signNote } from './signNote.ts';
import { visitRecord } from './visitRecord.ts';
import { writeNote } from './writeNote.ts';

export const encounterResolvers: Resolvers = {
  Query: { visitRecord: (_, { appointmentId }, context) => visitRecord(context, appointmentId) },
  Mutation: {
    openEncounter: (_, { appointmentId }, context) => openEncounter(context, appointmentId),
    writeNote: (_, { input }, context) => writeNote(context, input),
    signNote: (_, args, context) => signNote(context, args),
    shareNote: (_, args, context) => shareNote(context, args),
    unshareNote: (_, args, context) => unshareNote(context, args),
    addAddendum: (_, { input }, context) => addAddendum(context, input),
  },
  Patient: {
    encounters: ({ id: patientId }, _, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(EncounterTable, { where: { patientId }, order: { startedAt: 'desc' }, take: 50 }),
      ),
  },
  Encounter: {
    __resolveReference: ({ id }, { load }) => load.encounter.load(id),
    patient: async ({ patientId }, _, { load }) => {
      const patient = await load.patient.load(patientId);
      if (!patient) throw new Refusal('NOT_FOUND', 'PATIENT_NOT_FOUND');
      return patient;
    },
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    note: encounter => encounter,
    diagnoses: async (encounter, _, context) => {
      context.reads.note(encounter.patientId, 'DIAGNOSIS');
      return [...openFindings(await context.sealingNow(), encounter).diagnoses];
    },
    followUp: encounter => (encounter.followUpOn === null ? null : encounter),
    addenda: (encounter, _, context) => addendaTo(encounter, context),
  },
  FollowUp: {
    on: ({ followUpOn }) => followUpOn ?? '',
    reason: async (encounter, _, context) => {
      context.reads.note(encounter.patientId, 'NOTE');
      return openFindings(await context.sealingNow(), encounter).followUpReason;
    },
  },
  NoteAddendum: { recordedBy: enteredBy },
  ClinicalNote: {
    text: (encounter, _, context) => noteText(encounter, context),
    sharedBy: ({ sharedBy }) => enteredBy({ recordedBy: sharedBy }),
  },
};
