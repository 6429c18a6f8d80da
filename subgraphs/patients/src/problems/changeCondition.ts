import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import {
  assertRoom,
  entryForUpdate,
  entryRef,
  markInError,
  patientForUpdate,
  tellChange,
  unchanged,
  type EntryRef,
} from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import { assertCourse, assertNotActiveTwice, conditionInput } from './condition.ts';
import { ConditionTable, openCondition, sealCondition, type Condition, type ConditionRow } from './conditionTable.ts';
import { listedConditions } from './recordCondition.ts';

const input = z.object({ ...entryRef.shape, ...conditionInput.shape });

const conditionForUpdate = async (tx: TenantTx, ref: EntryRef): Promise<ConditionRow> =>
  unchanged(found(await entryForUpdate(tx, ConditionTable, ref.id), 'CONDITION_NOT_FOUND'), ref);

/** Writes a problem's course anew, its code staying, or refuses with CHANGED_MEANWHILE when somebody else was faster. */
export async function changeCondition(context: Context, request: unknown): Promise<Condition> {
  const { id, version, clinicalStatus, ...course } = validate(input, request);
  assertCourse({ clinicalStatus, ...course }, context.now());
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const row = await conditionForUpdate(tx, { id, version });
    const { patientId } = row;
    await patientForUpdate(tx, patientId);
    const { code, display } = openCondition(sealing, row);
    const others = (await listedConditions(tx, sealing, patientId)).filter(other => other.id !== id);
    assertNotActiveTwice(others, { code, clinicalStatus });
    const content = sealCondition(sealing, id, { code, display, ...course });
    await tx.update(ConditionTable, { id }, { content, clinicalStatus });
    await tellChange(tx, context, { patientId, entryId: id, part: 'CONDITIONS', change: 'CHANGED' });
    context.reads.note(patientId, 'DIAGNOSIS');
    return openCondition(sealing, await tx.findOneByOrFail(ConditionTable, { id }));
  });
}

/** Marks a problem as entered in error: kept, and shown no more. */
export async function markConditionInError(context: Context, request: unknown): Promise<Condition> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await conditionForUpdate(tx, ref);
    const marked = await markInError(tx, context, { table: ConditionTable, row, part: 'CONDITIONS' });
    context.reads.note(row.patientId, 'DIAGNOSIS');
    return openCondition(await context.sealing(tx), marked);
  });
}

/** A problem that was taken out goes back to the list. @throws Refusal CONFLICT LIST_FULL, ALREADY_LISTED */
export async function putBackCondition(
  { tx, context, patient }: PutBack,
  row: ConditionRow,
): Promise<Partial<ConditionRow>> {
  const sealing = await context.sealing(tx);
  await assertRoom(tx, ConditionTable, patient.id);
  assertNotActiveTwice(await listedConditions(tx, sealing, patient.id), openCondition(sealing, row));
  await tellChange(tx, context, { patientId: patient.id, entryId: row.id, part: 'CONDITIONS', change: 'CHANGED' });
  return {};
}
