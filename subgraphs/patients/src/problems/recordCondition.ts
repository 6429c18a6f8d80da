import { IsNull } from 'typeorm';
import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { assertRoom, entered, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { assertCourse, assertNotActiveTwice, conditionInput } from './condition.ts';
import { ConditionTable, openCondition, sealCondition, type Condition } from './conditionTable.ts';
import { diagnosisCodes } from './diagnosisCodes.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  code: z.string().trim().toUpperCase().min(3).max(8),
  ...conditionInput.shape,
});

/** Adds a problem by its code to a patient's list. */
export async function recordCondition(context: Context, request: unknown): Promise<Condition> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { patientId, clinicalStatus, ...course } = wanted;
  assertCourse(wanted, context.now());
  const diagnosis = diagnosisCodes().get(wanted.code);
  if (!diagnosis) throw new Refusal('BAD_USER_INPUT', 'CODE_UNKNOWN');
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'recordCondition', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      await assertRoom(tx, ConditionTable, patientId);
      assertNotActiveTwice(await listedConditions(tx, sealing, patientId), wanted);
      const entryId = newId();
      const content = sealCondition(sealing, entryId, { ...course, display: diagnosis.display });
      await tx.insert(ConditionTable, { ...entered(context, tx, patient), id: entryId, content, clinicalStatus });
      await tellChange(tx, context, { patientId, entryId, part: 'CONDITIONS', change: 'ADDED' });
      return entryId;
    });
    context.reads.note(patientId, 'DIAGNOSIS');
    return openCondition(sealing, await tx.findOneByOrFail(ConditionTable, { id }));
  });
}

/** What a patient's list holds at this moment. */
export async function listedConditions(tx: TenantTx, sealing: Sealing, patientId: string): Promise<Condition[]> {
  const rows = await tx.findBy(ConditionTable, { patientId, deletedAt: IsNull() });
  return rows.map(row => openCondition(sealing, row));
}
