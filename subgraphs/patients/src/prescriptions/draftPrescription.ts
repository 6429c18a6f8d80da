import { IsNull, MoreThan } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { assertEncounterOf } from '../encounters/writeNote.ts';
import { practitionerAt } from '../encounters/practitioner.ts';
import { formulary } from '../formulary/formulary.ts';
import { linesInput, linesOf } from './lines.ts';
import { courseEnd, LONGEST_COURSE_DAYS } from './prescription.ts';
import { openPrescription, PrescriptionTable, sealPrescription, type Prescription } from './prescriptionTable.ts';

/** More than anybody writes for one patient within the longest course; what is read for warnings stays bounded. */
const MAX_PRESCRIPTIONS = 100;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  encounterId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  lines: linesInput,
});

/** Begins a prescription as a draft of the doctor who asks. */
export async function draftPrescription(context: Context, request: unknown): Promise<Prescription> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { patientId, encounterId } = wanted;
  const draft = inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'draftPrescription', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      const practitioner = await practitionerAt(tx, patient.clinicId);
      if (encounterId) await assertEncounterOf(tx, encounterId, patientId);
      await assertFewEnough(tx, patientId, context.now());
      const entryId = newId();
      await tx.insert(PrescriptionTable, {
        ...entered(context, tx, patient),
        id: entryId,
        practitionerId: practitioner.id,
        author: tx.scope.actor,
        encounterId,
        content: sealPrescription(sealing, entryId, linesOf(wanted.lines, formulary().medicines.get)),
        status: 'DRAFT',
      });
      await tellChange(tx, context, { patientId, entryId, part: 'PRESCRIPTIONS', change: 'ADDED' });
      return entryId;
    });
    context.reads.note(patientId, 'MEDICINE');
    return openPrescription(sealing, await tx.findOneByOrFail(PrescriptionTable, { id }));
  });
  return draft.catch((error: unknown) => {
    if (brokenConstraint(error) === 'prescription_one_draft') throw new Refusal('CONFLICT', 'DRAFT_EXISTS');
    throw error;
  });
}

/** @throws Refusal CONFLICT LIST_FULL */
async function assertFewEnough(tx: TenantTx, patientId: string, now: Date): Promise<void> {
  const recordedAt = MoreThan(courseEnd(now, { days: -LONGEST_COURSE_DAYS }));
  const written = await tx.countBy(PrescriptionTable, { patientId, recordedAt, deletedAt: IsNull() });
  if (written >= MAX_PRESCRIPTIONS) throw new Refusal('CONFLICT', 'LIST_FULL');
}
