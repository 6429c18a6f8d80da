import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, entryRef, markInError, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { allergyInput, assertNotListed } from './allergy.ts';
import { AllergyTable, openAllergy, sealAllergy, type Allergy } from './allergyTable.ts';
import { listedAllergies, takeBackNone } from './recordAllergy.ts';

const input = z.object({ ...entryRef.shape, ...allergyInput.shape });
const WHERE = { table: AllergyTable, reason: 'ALLERGY_NOT_FOUND' };

/** Writes an allergy anew, or refuses with CHANGED_MEANWHILE when somebody else was faster. */
export async function changeAllergy(context: Context, request: unknown): Promise<Allergy> {
  const { id, version, substance, reaction, note, ...coded } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const { patientId } = await entryForUpdate(tx, WHERE, { id, version });
    await patientForUpdate(tx, patientId);
    const others = (await listedAllergies(tx, sealing, patientId)).filter(other => other.id !== id);
    assertNotListed(others, substance);
    const content = sealAllergy(sealing, id, { substance, reaction, note });
    await tx.update(AllergyTable, { id }, { content, ...coded });
    if (coded.clinicalStatus === 'ACTIVE') await takeBackNone(tx, context, patientId);
    await tellChange(tx, context, { patientId, entryId: id, part: 'ALLERGIES', change: 'CHANGED' });
    context.reads.note(patientId, 'ALLERGY');
    return openAllergy(sealing, await tx.findOneByOrFail(AllergyTable, { id }));
  });
}

/** Marks an allergy as entered in error: kept, and shown no more. */
export async function markAllergyInError(context: Context, request: unknown): Promise<Allergy> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await markInError(tx, context, { ...WHERE, ref, part: 'ALLERGIES' });
    context.reads.note(row.patientId, 'ALLERGY');
    return openAllergy(await context.sealing(tx), row);
  });
}
