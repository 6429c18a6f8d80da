import { patientUnmerged } from '@polyclinic/events/patients/patientUnmerged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { returnRows } from '@polyclinic/subgraph/patientMerges.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entryRef } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { ContactPointTable, contactsInUse, type ContactPointType } from '../registry/contactPointTable.ts';
import { openDemographics, sealDemographics, type Demographics } from '../registry/patientRecord.ts';
import { PatientTable } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { pairForUpdate, type Pair } from './mergedPair.ts';
import { OWN_TABLES } from './ownRows.ts';
import { takenBack } from './patientMerge.ts';
import { PatientMergeTable, survivorBeforePlace, type PatientMergeRow } from './patientMergeTable.ts';

/** Takes a merge back: each row it moved returns, here at once, in the other services when they hear of it. */
export async function unmergePatients(context: Context, request: unknown): Promise<PatientMergeRow> {
  const { id, version } = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { survivorId, duplicateId } = found(await tx.findOneBy(PatientMergeTable, { id }), 'MERGE_NOT_FOUND');
    const pair = await pairForUpdate(tx, { survivorId, duplicateId });
    const merge = await tx.findOneByOrFail(PatientMergeTable, { id });
    takenBack(merge, 0);
    if (merge.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    // A later merge of the survivor is taken back first.
    if (pair.survivor.mergedInto !== null) throw new Refusal('CONFLICT', 'ALREADY_MERGED');

    await putBack(tx, await context.sealing(tx), { pair, merge });
    await tx.update(PatientTable, { id: duplicateId }, { mergedInto: null, deletedAt: null });
    const ids = { mergeId: id, survivorId, duplicateId };
    const first = await tx.findBy(ContactPointTable, { ...contactsInUse(survivorId), isPrimary: true });
    const rows = await returnRows(tx, OWN_TABLES, ids);
    for (const { type } of first) await haveFirst(tx, survivorId, type);
    const stamps = { unmergedBy: tx.scope.actor, unmergedAt: context.now() };
    await tx.update(PatientMergeTable, { id }, { ...takenBack(merge, rows), ...stamps });
    await publish(tx, patientUnmerged, duplicateId, ids);
    await tellPatientChanged(tx, context, survivorId);
    await tellPatientChanged(tx, context, duplicateId);
    return tx.findOneByOrFail(PatientMergeTable, { id });
  });
}

/** A contact that came by the merge may have become the first since, and went back: the oldest of the survivor's own is. */
async function haveFirst(tx: TenantTx, patientId: string, type: ContactPointType): Promise<void> {
  const where = { ...contactsInUse(patientId), type };
  const [own] = await tx.find(ContactPointTable, { where, order: { isPrimary: 'desc', id: 'asc' }, take: 1 });
  if (own && !own.isPrimary) await tx.update(ContactPointTable, { id: own.id }, { isPrimary: true });
}

/** The survivor's own demographics again, but for what was changed since the merge. */
async function putBack(
  tx: TenantTx,
  sealing: Sealing,
  { pair: { survivor, duplicate }, merge }: { pair: Pair; merge: PatientMergeRow },
): Promise<void> {
  const place = survivorBeforePlace(merge.id);
  const before = JSON.parse(sealing.cipher.open(place, merge.survivorBefore)) as Partial<Demographics>;
  const now = openDemographics(sealing, survivor);
  const taken = openDemographics(sealing, duplicate);
  const unchanged = (Object.keys(before) as Array<keyof Demographics>).filter(field => now[field] === taken[field]);
  if (unchanged.length === 0) return;
  const own = Object.fromEntries(unchanged.map(field => [field, before[field]]));
  await tx.update(PatientTable, { id: survivor.id }, sealDemographics(sealing, survivor.id, { ...now, ...own }));
}
