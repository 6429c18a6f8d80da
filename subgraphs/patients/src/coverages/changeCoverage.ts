import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import {
  assertRoom,
  entered,
  entryForUpdate,
  entryRef,
  patientForUpdate,
  takenOut,
  unchanged,
} from '../chart/changeChart.ts';
import { openEntry, sealContent } from '../chart/chartEntry.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { CoverageTable, type Coverage, type CoverageContent, type CoverageRow } from './coverageTable.ts';

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform(text => text || null);

const fields = z.object({
  payer: z.string().trim().min(1).max(200),
  plan: line(200),
  memberNumber: line(200),
  groupNumber: line(200),
  endsOn: z.iso
    .date()
    .nullish()
    .transform(date => date ?? null),
  note: line(2_000),
});
const recorded = z.object({ idempotencyKey: z.string().min(8).max(255), patientId: z.ulid(), ...fields.shape });
const changed = z.object({ ...entryRef.shape, ...fields.shape });

export const openCoverage = (sealing: Sealing, row: CoverageRow): Coverage =>
  openEntry<CoverageRow, CoverageContent>(sealing, 'coverage', row);

const sealed = (sealing: Sealing, id: string, content: CoverageContent): Buffer =>
  sealContent<CoverageContent>(sealing, { table: 'coverage', id }, content);

export async function recordCoverage(context: Context, request: unknown): Promise<Coverage> {
  const { idempotencyKey: key, ...wanted } = validate(recorded, request);
  const { patientId, endsOn, ...content } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'recordCoverage', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      await assertRoom(tx, CoverageTable, patientId);
      const coverageId = newId();
      const row = { id: coverageId, content: sealed(sealing, coverageId, content), endsOn };
      await tx.insert(CoverageTable, { ...entered(context, tx, patient), ...row });
      await tellPatientChanged(tx, context, patientId);
      return coverageId;
    });
    return coverageOf(tx, context, id);
  });
}

/** Writes a coverage anew, or refuses with CHANGED_MEANWHILE when somebody else was faster. */
export async function changeCoverage(context: Context, request: unknown): Promise<Coverage> {
  const { id, version, endsOn, ...content } = validate(changed, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await coverageForUpdate(tx, { id, version });
    await tx.update(CoverageTable, { id }, { content: sealed(await context.sealing(tx), id, content), endsOn });
    await tellPatientChanged(tx, context, row.patientId);
    return coverageOf(tx, context, id);
  });
}

export async function removeCoverage(context: Context, request: unknown): Promise<Coverage> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { id, patientId } = await coverageForUpdate(tx, ref);
    await tx.update(CoverageTable, { id }, takenOut(context));
    await tellPatientChanged(tx, context, patientId);
    return coverageOf(tx, context, id);
  });
}

/** A payer that was taken off goes back to the list. @throws Refusal CONFLICT LIST_FULL */
export async function putBackCoverage({ tx, context, patient }: PutBack): Promise<Partial<CoverageRow>> {
  await assertRoom(tx, CoverageTable, patient.id);
  await tellPatientChanged(tx, context, patient.id);
  return {};
}

const coverageForUpdate = async (tx: TenantTx, ref: z.infer<typeof entryRef>): Promise<CoverageRow> =>
  unchanged(found(await entryForUpdate(tx, CoverageTable, ref.id), 'COVERAGE_NOT_FOUND'), ref);

async function coverageOf(tx: TenantTx, context: Context, id: string): Promise<Coverage> {
  const row = await tx.findOneByOrFail(CoverageTable, { id });
  context.reads.note(row.patientId, 'COVERAGE');
  return openCoverage(await context.sealing(tx), row);
}
