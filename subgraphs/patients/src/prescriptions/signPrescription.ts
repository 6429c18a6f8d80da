import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AllergyTable } from '../allergies/allergyTable.ts';
import { entryRef, patientForUpdate } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { changed, prescriptionThat, tellStep } from './changePrescription.ts';
import { mayRun } from './currentMedicines.ts';
import { overridesInput, withOverrides } from './overrides.ts';
import { mustBeDraft } from './prescription.ts';
import { openPrescription, PrescriptionTable, sealPrescription, type Prescription } from './prescriptionTable.ts';
import { speaksAgainst, type KnownOfPatient } from './speaksAgainst.ts';

const input = z.object({ ...entryRef.shape, overrides: overridesInput });

/** Signs a prescription with a reason for every line that something speaks against; from then on nobody changes it (PAT-17). */
export async function signPrescription(context: Context, request: unknown): Promise<Prescription> {
  const { overrides, ...ref } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await prescriptionThat(mustBeDraft, tx, ref);
    const { id, patientId } = row;
    // Under the patient's lock neither an allergy nor another signature comes between looking and signing.
    await patientForUpdate(tx, patientId);
    const sealing = await context.sealing(tx);
    const now = context.now();
    const { lines } = openPrescription(sealing, row);
    const warnings = speaksAgainst(sealing, lines, await knownOf(tx, patientId, now));
    if (warnings.length > 0) context.reads.note(patientId, 'ALLERGY');
    const content = sealPrescription(sealing, id, withOverrides(lines, warnings, overrides));
    await tx.update(PrescriptionTable, { id }, { content, status: 'SIGNED', signedAt: now });
    await tellStep(tx, row, 'SIGNED');
    return changed(tx, context, row);
  });
}

const knownOf = async (tx: TenantTx, patientId: string, now: Date): Promise<KnownOfPatient> => ({
  allergies: await tx.findBy(AllergyTable, { patientId, deletedAt: IsNull() }),
  prescriptions: await tx.findBy(PrescriptionTable, { ...mayRun(now), patientId }),
  now,
});
