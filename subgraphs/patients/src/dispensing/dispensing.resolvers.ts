import { In, IsNull, Not } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { enteredBy } from '../chart/chartLists.ts';
import type { Context } from '../context.ts';
import { openPrescription, PrescriptionTable, type Prescription } from '../prescriptions/prescriptionTable.ts';
import type { Resolvers } from '../schema.generated.ts';
import { StockItemTable } from '../stock/stockTables.ts';
import { dispenseMedication } from './dispenseMedication.ts';
import { openDispense, returnReasonPlace, type Dispense } from './dispenseTable.ts';
import { linesDispensing, returnableUntil, type LineDispensing } from './lineDispensing.ts';
import { newWarnings } from './newWarnings.ts';
import { prescriptionsToDispense } from './prescriptionsToDispense.ts';
import { returnDispense } from './returnDispense.ts';

async function dispenses({ id, patientId }: Prescription, context: Context): Promise<Dispense[]> {
  // That nothing was handed out is told as well.
  context.reads.note(patientId, 'MEDICINE');
  const rows = await context.load.dispenses.load(id);
  if (rows.length === 0) return [];
  const sealing = await context.sealingNow();
  return rows.map(row => openDispense(sealing, row));
}

const dispensing = async (prescription: Prescription, context: Context): Promise<LineDispensing[]> =>
  prescription.signedAt === null ? [] : linesDispensing(prescription, await dispenses(prescription, context));

export const dispensingResolvers: Resolvers = {
  Query: {
    prescriptionsToDispense: (_, args, context) => prescriptionsToDispense(context, args),
    prescriptionToDispense: async (_, { id }, context) => {
      const where = { id, deletedAt: IsNull(), signedAt: Not(IsNull()) };
      const row = await inTenant(context.db, scopeOf(context), tx => tx.findOneBy(PrescriptionTable, where));
      if (!row) return null;
      context.reads.note(row.patientId, 'MEDICINE');
      return openPrescription(await context.sealingNow(), row);
    },
  },
  Mutation: {
    dispenseMedication: (_, { input }, context) => dispenseMedication(context, input),
    returnDispense: (_, args, context) => returnDispense(context, args),
  },
  Prescription: {
    patient: ({ patientId }, _, context) => context.load.patient.load(patientId),
    dispenseStatus: ({ status, dispenseStatus }) => {
      if (status === 'DRAFT') return null;
      return status === 'CANCELLED' && dispenseStatus !== 'DISPENSED' ? 'CANCELLED' : dispenseStatus;
    },
    dispensing: (prescription, _, context) => dispensing(prescription, context),
    dispenses: (prescription, _, context) => dispenses(prescription, context),
    newWarnings: async ({ patientId, lines }, _, context) => {
      context.reads.note(patientId, 'ALLERGY');
      const allergies = await context.load.allergies.load(patientId);
      return newWarnings(await context.sealingNow(), lines, { allergies, now: context.now() });
    },
    stock: ({ lines }, { clinicId }, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.findBy(StockItemTable, { clinicId, medicineCode: In(lines.map(({ medicineCode }) => medicineCode)) }),
      ),
  },
  MedicationDispense: {
    patient: ({ patientId }, _, context) => context.load.patient.load(patientId),
    lots: ({ lots }) => [...lots],
    recordedBy: enteredBy,
    returnedBy: ({ returnedBy }) => (returnedBy === null ? null : { id: returnedBy }),
    returnableUntil: dispense => (dispense.status === 'RETURNED' ? null : returnableUntil(dispense)),
    returnReason: async ({ id, returnReason }, _, context) =>
      returnReason && (await context.sealingNow()).cipher.open(returnReasonPlace(id), returnReason),
  },
};
