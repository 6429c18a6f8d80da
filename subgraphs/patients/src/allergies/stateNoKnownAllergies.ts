import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { AllergyTable, NoKnownAllergiesTable, type NoKnownAllergiesRow } from './allergyTable.ts';

/** Keeps that a patient was asked and has no known allergies; said before, it stays as it was. */
export async function stateNoKnownAllergies(context: Context, request: string): Promise<NoKnownAllergiesRow> {
  const patientId = validate(z.ulid(), request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    context.reads.note(patientId, 'ALLERGY');
    const inForce = { patientId, deletedAt: IsNull() };
    if (await tx.existsBy(AllergyTable, { ...inForce, clinicalStatus: 'ACTIVE' }))
      throw new Refusal('CONFLICT', 'ALLERGIES_LISTED');
    const before = await tx.findOneBy(NoKnownAllergiesTable, inForce);
    if (before) return before;
    const id = newId();
    await tx.insert(NoKnownAllergiesTable, { ...entered(context, tx, patient), id });
    await tellChange(tx, context, { patientId, entryId: id, part: 'ALLERGIES', change: 'ADDED' });
    return tx.findOneByOrFail(NoKnownAllergiesTable, { id });
  });
}
