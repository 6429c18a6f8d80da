import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entryRef, patientForUpdate, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { kindOf, policyOf, REMOVED_KINDS, restorableUntil, type RemovedKind } from './removedKinds.ts';

const removedRef = z.object({
  ...entryRef.shape,
  kind: z.enum(Object.keys(REMOVED_KINDS) as [RemovedKind, ...RemovedKind[]]),
});

/**
 * Puts an entry of a record back that was taken out, where its policy and its own rules let it (AUD-10).
 * @throws Refusal CONFLICT RESTORE_TOO_LATE where the policy's days are over
 */
export async function restoreRemoved(context: Context, request: unknown): Promise<PatientRow> {
  const { kind, ...ref } = validate(removedRef, request);
  const { table, only, putBack } = kindOf(kind);
  if (!principalOf(context).permissions.has(policyOf(kind).right)) throw new Refusal('FORBIDDEN', 'NOT_PERMITTED');
  return inTenant(context.db, scopeOf(context), async tx => {
    const removed = () =>
      tx
        .createQueryBuilder(table, 'mine')
        .where({ id: ref.id, deletedAt: Not(IsNull()) })
        .andWhere(only ?? 'true')
        .getOne();
    // The patient is locked first, as by everybody who adds to a list, so that no two put the same in.
    const { patientId } = found(await removed(), 'REMOVED_NOT_FOUND');
    const patient = await patientForUpdate(tx, patientId);
    const row = unchanged(found(await removed(), 'REMOVED_NOT_FOUND'), ref);
    const until = restorableUntil(kind, row);
    if (until && until < context.now()) throw new Refusal('CONFLICT', 'RESTORE_TOO_LATE');
    const changes = await putBack({ tx, context, patient }, row);
    await tx.update(table, { id: row.id }, { ...changes, deletedAt: null, deletedBy: null });
    return patient;
  });
}
