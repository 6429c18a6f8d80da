import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PatientTable, type PatientRow } from '../registry/patientTable.ts';
import { insertPatient, nextMrn } from '../registry/registerPatient.ts';
import { importChart } from './importChart.ts';
import type { ImportPlan } from './importPlan.ts';
import { digestOf, planImport } from './planImport.ts';
import { tellPassage } from './tellPassage.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  bundle: z.string(),
  previewDigest: z.string().max(64),
});

/** Opens the record of a file's patient as it was previewed: all of it, or nothing. */
export async function importPatient(context: Context, request: unknown): Promise<PatientRow> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { clinicId, bundle, previewDigest } = wanted;
  const plan = planImport(bundle, { permissions: principalOf(context).permissions, now: context.now() });
  if (digestOf(clinicId, bundle, plan) !== previewDigest) throw new Refusal('CONFLICT', 'PREVIEW_OUTDATED');
  return inTenant(context.db, scopeOf(context), async tx => {
    if (!(await tx.existsBy(ClinicReferenceTable, { id: clinicId })))
      throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
    const id = await idempotently(tx, { operation: 'importPatient', key, input: wanted }, () =>
      importRecord(context, tx, { clinicId, plan }),
    );
    return tx.findOneByOrFail(PatientTable, { id });
  }).catch((error: unknown) => {
    if (brokenConstraint(error) === 'patient_mrn') throw new Refusal('CONFLICT', 'MRN_TAKEN');
    throw error;
  });
}

async function importRecord(
  context: Context,
  tx: TenantTx,
  { clinicId, plan }: { clinicId: string; plan: ImportPlan },
): Promise<string> {
  const sealing = await context.sealing(tx);
  const { person, contactPoints, entries } = plan;
  const mrn = await nextMrn(tx);
  const patientId = await insertPatient(tx, sealing, { clinicId, contactPoints, ...person, mrn });
  const patient = await tx.findOneByOrFail(PatientTable, { id: patientId });
  await importChart({ context, tx, sealing, patient }, plan);
  const taken = entries.filter(({ ignored }) => ignored === null).length;
  await tellPassage(tx, { action: 'import', patientId, details: { taken, ignored: entries.length - taken } });
  return patientId;
}
