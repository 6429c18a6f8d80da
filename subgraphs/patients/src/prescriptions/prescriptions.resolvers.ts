import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { cancelPrescription, changePrescription } from './changePrescription.ts';
import { currentMedicines } from './currentMedicines.ts';
import { draftPrescription } from './draftPrescription.ts';
import { cancelReasonPlace, openPrescription, PrescriptionTable } from './prescriptionTable.ts';
import { signPrescription } from './signPrescription.ts';
import { speaksAgainst } from './speaksAgainst.ts';

const MAX_LISTED = 50;

export const prescriptionResolvers: Resolvers = {
  Mutation: {
    draftPrescription: (_, { input }, context) => draftPrescription(context, input),
    changePrescription: (_, { input }, context) => changePrescription(context, input),
    signPrescription: (_, { input }, context) => signPrescription(context, input),
    cancelPrescription: (_, args, context) => cancelPrescription(context, args),
  },
  Patient: {
    prescriptions: async ({ id: patientId }, _, context) => {
      // That the list is empty is told as well.
      context.reads.note(patientId, 'MEDICINE');
      const rows = await inTenant(context.db, scopeOf(context), tx =>
        tx.find(PrescriptionTable, {
          where: { patientId, deletedAt: IsNull() },
          order: { id: 'desc' },
          take: MAX_LISTED,
        }),
      );
      if (rows.length === 0) return [];
      const sealing = await context.sealingNow();
      return rows.map(row => openPrescription(sealing, row));
    },
    medicines: async ({ id }, _, context) => {
      context.reads.note(id, 'MEDICINE');
      const rows = await context.load.runningPrescriptions.load(id);
      return rows.length === 0 ? [] : currentMedicines(await context.sealingNow(), rows, context.now());
    },
  },
  Prescription: {
    prescriber: ({ practitionerId }) => ({ id: practitionerId }),
    cancelReason: async ({ id, cancelReason }, _, context) =>
      cancelReason && (await context.sealingNow()).cipher.open(cancelReasonPlace(id), cancelReason),
    warnings: async ({ patientId, status, lines }, _, context) => {
      context.reads.note(patientId, 'ALLERGY');
      if (status !== 'DRAFT') return lines.flatMap(({ override }) => override?.warnings ?? []);
      const [allergies, prescriptions] = await Promise.all([
        context.load.allergies.load(patientId),
        context.load.runningPrescriptions.load(patientId),
      ]);
      return speaksAgainst(await context.sealingNow(), lines, { allergies, prescriptions, now: context.now() });
    },
  },
  PrescriptionLine: { overrideReason: ({ override }) => override?.reason ?? null },
};
