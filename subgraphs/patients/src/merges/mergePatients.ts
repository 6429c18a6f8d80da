import { z } from 'zod';
import { patientMerged } from '@polyclinic/events/patients/patientMerged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { moveRows } from '@polyclinic/subgraph/patientMerges.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { openDemographics, sealDemographics } from '../registry/patientRecord.ts';
import { PatientTable } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import type { PatientField } from '../schema.generated.ts';
import { FIELDS, mergeablePair, type Pair } from './mergedPair.ts';
import { OWN_TABLES } from './ownRows.ts';
import { begun } from './patientMerge.ts';
import { PatientMergeTable, survivorBeforePlace, type PatientMergeRow } from './patientMergeTable.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  survivorId: z.ulid(),
  survivorVersion: z.int().min(1),
  duplicateId: z.ulid(),
  duplicateVersion: z.int().min(1),
  take: z.array(z.enum(Object.keys(FIELDS) as [PatientField, ...PatientField[]])),
});

/**
 * Makes two records of one person one (PAT-04): what this service keeps goes over at once, the others hear of it and
 * answer. The row locks decide a race: who comes second is told ALREADY_MERGED.
 */
export async function mergePatients(context: Context, request: unknown): Promise<PatientMergeRow> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'mergePatients', key, input: wanted }, async () => {
      const pair = await mergeablePair(tx, wanted);
      if (pair.survivor.version !== wanted.survivorVersion || pair.duplicate.version !== wanted.duplicateVersion)
        throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
      return merge(tx, context, pair, wanted.take);
    });
    return tx.findOneByOrFail(PatientMergeTable, { id });
  });
}

async function merge(tx: TenantTx, context: Context, pair: Pair, take: PatientField[]): Promise<string> {
  const mergeId = newId();
  const { tenantId, actor } = tx.scope;
  const [survivorId, duplicateId] = [pair.survivor.id, pair.duplicate.id];
  const survivorBefore = await takeOver(tx, context, { pair, take, mergeId });
  await tx.update(PatientTable, { id: duplicateId }, { mergedInto: survivorId, deletedAt: context.now() });
  const rows = await moveRows(tx, OWN_TABLES, { mergeId, survivorId, duplicateId });
  await tx.insert(PatientMergeTable, {
    ...{ tenantId, id: mergeId, clinicId: pair.survivor.clinicId, survivorId, duplicateId },
    ...begun(rows),
    ...{ survivorBefore, mergedBy: actor, mergedAt: context.now() },
  });
  await publish(tx, patientMerged, duplicateId, { mergeId, survivorId, duplicateId });
  await tellPatientChanged(tx, context, survivorId);
  await tellPatientChanged(tx, context, duplicateId);
  return mergeId;
}

interface Taking {
  pair: Pair;
  take: PatientField[];
  mergeId: string;
}

/** Writes what is taken from the duplicate on the survivor. @returns what was there before, sealed */
async function takeOver(tx: TenantTx, context: Context, { pair, take, mergeId }: Taking): Promise<Buffer> {
  const sealing = await context.sealing(tx);
  const [own, other] = [pair.survivor, pair.duplicate].map(row => openDemographics(sealing, row));
  const taken = take.map(field => FIELDS[field]);
  const of = (clear: object = {}) =>
    Object.fromEntries(Object.entries(clear).filter(([name]) => taken.some(field => field === name)));
  if (taken.length > 0) {
    const { id } = pair.survivor;
    await tx.update(PatientTable, { id }, sealDemographics(sealing, id, { ...own!, ...of(other) }));
  }
  return sealing.cipher.seal(survivorBeforePlace(mergeId), JSON.stringify(of(own)));
}
