import { IsNull } from 'typeorm';
import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AllergyTable, type AllergyRow } from '../allergies/allergyTable.ts';
import { entered, entryForUpdate, patientForUpdate, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { formulary } from '../formulary/formulary.ts';
import { changed, tellStep } from '../prescriptions/changePrescription.ts';
import {
  openPrescription,
  PrescriptionTable,
  type Line,
  type Prescription,
} from '../prescriptions/prescriptionTable.ts';
import { moveStock } from '../stock/moveStock.ts';
import { DispenseTable, openDispense, sealDispense, type Dispense, type DispenseContent } from './dispenseTable.ts';
import { lineDispensing, linesDispensing, mustHaveLeft, wholeStatus } from './lineDispensing.ts';
import { lotsInput, lotsOf, quantityAnswered, type TakenLot } from './lots.ts';
import { newWarnings } from './newWarnings.ts';

const MAX_QUANTITY = 100_000;

const reason = z
  .string()
  .trim()
  .max(500)
  .nullish()
  .transform(text => text || null);
const wantedLine = z.object({
  lineId: z.ulid(),
  lots: lotsInput,
  quantity: z
    .number()
    .positive()
    .max(MAX_QUANTITY)
    .nullish()
    .transform(quantity => quantity ?? null),
  substitutionReason: reason,
  overrideReason: reason,
});
type WantedLine = z.infer<typeof wantedLine>;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  prescriptionId: z.ulid(),
  version: z.int().min(1),
  lines: z
    .array(wantedLine)
    .min(1)
    .max(20)
    .refine(lines => new Set(lines.map(({ lineId }) => lineId)).size === lines.length, 'names a line twice'),
});

/** Hands out lines of a prescription, wholly or in part, from one or more batches: all of it or nothing (PAT-19). */
export async function dispenseMedication(context: Context, request: unknown): Promise<Prescription> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    let dispensed: Prescription | null = null;
    const id = await idempotently(tx, { operation: 'dispenseMedication', key, input: wanted }, async () => {
      dispensed = await handOut(tx, context, wanted);
      return dispensed.id;
    });
    if (dispensed) return dispensed;
    const row = await tx.findOneByOrFail(PrescriptionTable, { id });
    context.reads.note(row.patientId, 'MEDICINE');
    return openPrescription(await context.sealing(tx), row);
  });
}

/** What was handed out just now. */
type Given = DispenseContent & Pick<Dispense, 'id' | 'status'>;

type Wanted = Omit<z.infer<typeof input>, 'idempotencyKey'>;

async function handOut(tx: TenantTx, context: Context, wanted: Wanted): Promise<Prescription> {
  const prescription = await dispensableAt(tx, context, wanted);
  const sealing = await context.sealing(tx);
  // Under the patient's lock no allergy comes between looking and handing out.
  const patient = await patientForUpdate(tx, prescription.patientId);
  const allergies = await tx.findBy(AllergyTable, { patientId: patient.id, deletedAt: IsNull() });
  const before = await dispensesOf(tx, sealing, prescription.id);
  const given: Given[] = [];
  for (const line of wanted.lines) {
    const content = await dispensedContent(tx, context, { line, prescription, before, known: { sealing, allergies } });
    const id = newId();
    const status = 'COMPLETED';
    await tx.insert(DispenseTable, {
      ...entered(context, tx, patient),
      id,
      prescriptionId: prescription.id,
      content: sealDispense(sealing, id, content),
      status,
    });
    given.push({ id, status, ...content });
  }
  await takeOut(tx, context, given);
  const dispenseStatus = wholeStatus(linesDispensing(prescription, [...before, ...given]));
  await tx.update(PrescriptionTable, { id: prescription.id }, { dispenseStatus });
  await tellStep(tx, prescription, 'DISPENSED');
  return changed(tx, context, prescription);
}

/**
 * A signed prescription, locked, as it was looked at.
 * @throws Refusal NOT_FOUND PRESCRIPTION_NOT_FOUND; CONFLICT NOT_SIGNED, PRESCRIPTION_CANCELLED, CHANGED_MEANWHILE
 */
async function dispensableAt(
  tx: TenantTx,
  context: Context,
  { prescriptionId, version }: Wanted,
): Promise<Prescription> {
  const row = found(await entryForUpdate(tx, PrescriptionTable, prescriptionId), 'PRESCRIPTION_NOT_FOUND');
  if (row.status === 'DRAFT') throw new Refusal('CONFLICT', 'NOT_SIGNED');
  if (row.status === 'CANCELLED') throw new Refusal('CONFLICT', 'PRESCRIPTION_CANCELLED');
  return openPrescription(await context.sealing(tx), unchanged(row, { id: prescriptionId, version }));
}

/** Everything that was handed out of a prescription, and what was taken back of it. */
export const dispensesOf = async (tx: TenantTx, sealing: Sealing, prescriptionId: string): Promise<Dispense[]> =>
  (await tx.findBy(DispenseTable, { prescriptionId })).map(row => openDispense(sealing, row));

interface Asked {
  line: WantedLine;
  prescription: Prescription;
  before: readonly Dispense[];
  known: { sealing: Sealing; allergies: readonly AllergyRow[] };
}

/** What is kept of one line that is handed out. @throws Refusal NOT_FOUND LINE_NOT_FOUND, and what speaks against it */
async function dispensedContent(tx: TenantTx, context: Context, asked: Asked): Promise<DispenseContent> {
  const { line: wanted, prescription, before, known } = asked;
  const { lineId, overrideReason, substitutionReason } = wanted;
  const line = found(
    prescription.lines.find(({ id }) => id === lineId),
    'LINE_NOT_FOUND',
  );
  const state = lineDispensing(line, before, false);
  // What is handed out wholly already is said so, whatever else is wrong.
  mustHaveLeft(state, 0);
  const taken = await lotsOf(tx, context, wanted.lots);
  const lots = taken.map(({ lot }) => lot);
  const quantity = quantityAnswered(line, lots, wanted.quantity);
  mustHaveLeft(state, quantity);
  const isOther = taken.some(({ item }) => item.medicineCode !== line.medicineCode);
  if (isOther && !substitutionReason) throw new Refusal('CONFLICT', 'SUBSTITUTION_NEEDS_REASON');
  const isSafe = newWarnings(known.sealing, asGiven(line, taken), { ...known, now: context.now() }).length === 0;
  if (!isSafe) context.reads.note(prescription.patientId, 'ALLERGY');
  if (!isSafe && !overrideReason) throw new Refusal('CONFLICT', 'WARNING_NOT_ANSWERED');
  return {
    lineId,
    quantity,
    lots,
    substitutionReason: isOther ? substitutionReason : null,
    overrideReason: isSafe ? null : overrideReason,
  };
}

/** The line as it was prescribed, and with the ingredients of what is given for it. */
const asGiven = (line: Line, taken: readonly TakenLot[]): Line[] => [
  line,
  ...taken.flatMap(({ item: { medicineCode } }) => {
    const other = medicineCode === null ? undefined : formulary().medicines.get(medicineCode);
    return other && medicineCode !== line.medicineCode ? [{ ...line, ingredients: other.ingredients }] : [];
  }),
];

/** Takes all lots out of stock, in one order for everybody, so that no two wait for each other. */
async function takeOut(tx: TenantTx, context: Context, given: readonly Given[]): Promise<void> {
  const movements = given
    .flatMap(({ id: dispenseId, lots }) => lots.map(lot => ({ ...lot, dispenseId })))
    .sort((one, other) => (one.batchId < other.batchId ? -1 : 1));
  for (const { batchId: id, clinicId, quantity, dispenseId } of movements)
    await moveStock(tx, context, {
      batch: { id, clinicId },
      kind: 'DISPENSED',
      quantity: -quantity,
      content: { dispenseId },
    });
}
