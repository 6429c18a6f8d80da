import { z } from 'zod';
import type { PayloadOf } from '@polyclinic/events/defineEvent.ts';
import { prescriptionChanged } from '@polyclinic/events/patients/prescriptionChanged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, entryRef, patientForUpdate, tellChange, type EntryRef } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { formulary } from '../formulary/formulary.ts';
import { linesInput, linesOf } from './lines.ts';
import { mustBeDraft, mustBeSigned, type Standing } from './prescription.ts';
import {
  cancelReasonPlace,
  openPrescription,
  PrescriptionTable,
  sealPrescription,
  type Prescription,
  type PrescriptionRow,
} from './prescriptionTable.ts';

const changeInput = z.object({ ...entryRef.shape, lines: linesInput });
const cancelInput = z.object({ ...entryRef.shape, reason: z.string().trim().min(1).max(500) });

/** Writes a draft's lines anew, or refuses with CHANGED_MEANWHILE when another window was faster. */
export async function changePrescription(context: Context, request: unknown): Promise<Prescription> {
  const { lines, ...ref } = validate(changeInput, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await prescriptionThat(mustBeDraft, tx, ref);
    await patientForUpdate(tx, row.patientId);
    const { id } = row;
    const sealing = await context.sealing(tx);
    const content = sealPrescription(sealing, id, linesOf(lines, formulary().medicines.get));
    await tx.update(PrescriptionTable, { id }, { content });
    return changed(tx, context, row);
  });
}

/** Cancels a signed prescription with a reason; it is kept. */
export async function cancelPrescription(context: Context, request: unknown): Promise<Prescription> {
  const { reason, ...ref } = validate(cancelInput, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await prescriptionThat(mustBeSigned, tx, ref);
    const { id } = row;
    const { cipher } = await context.sealing(tx);
    const cancelReason = cipher.seal(cancelReasonPlace(id), reason);
    await tx.update(PrescriptionTable, { id }, { status: 'CANCELLED', cancelledAt: context.now(), cancelReason });
    await tellStep(tx, row, 'CANCELLED');
    return changed(tx, context, row);
  });
}

/** A prescription its prescriber may take a step with, locked. @throws Refusal NOT_FOUND PRESCRIPTION_NOT_FOUND, and as the standing asked of it */
export async function prescriptionThat(
  standing: Standing,
  tx: TenantTx,
  { id, version }: EntryRef,
): Promise<PrescriptionRow> {
  const row = found(await entryForUpdate(tx, PrescriptionTable, id), 'PRESCRIPTION_NOT_FOUND');
  standing(row, { actor: tx.scope.actor, version });
  return row;
}

/** Tells of a change, and reads what it came to. */
export async function changed(
  tx: TenantTx,
  context: Context,
  { id, patientId }: Pick<PrescriptionRow, 'id' | 'patientId'>,
): Promise<Prescription> {
  await tellChange(tx, context, { patientId, entryId: id, part: 'PRESCRIPTIONS', change: 'CHANGED' });
  context.reads.note(patientId, 'MEDICINE');
  return openPrescription(await context.sealing(tx), await tx.findOneByOrFail(PrescriptionTable, { id }));
}

/** Tells that a signed prescription went on. */
export const tellStep = (
  tx: TenantTx,
  { id, clinicId }: Pick<PrescriptionRow, 'id' | 'clinicId'>,
  step: PayloadOf<typeof prescriptionChanged>['step'],
): Promise<void> => publish(tx, prescriptionChanged, id, { prescriptionId: id, clinicId, step });
