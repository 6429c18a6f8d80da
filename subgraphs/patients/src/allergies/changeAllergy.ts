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
import { allergyInput, assertNotListed } from './allergy.ts';
import { AllergyTable, openAllergy, sealAllergy, type Allergy, type AllergyRow } from './allergyTable.ts';
import { listedAllergies, takeBackNone } from './recordAllergy.ts';

const input = z.object({ ...entryRef.shape, ...allergyInput.shape });

const allergyForUpdate = async (tx: TenantTx, ref: EntryRef): Promise<AllergyRow> =>
  unchanged(found(await entryForUpdate(tx, AllergyTable, ref.id), 'ALLERGY_NOT_FOUND'), ref);

/** Writes an allergy anew, or refuses with CHANGED_MEANWHILE when somebody else was faster. */
export async function changeAllergy(context: Context, request: unknown): Promise<Allergy> {
  const { id, version, substance, reaction, note, ...coded } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const { patientId } = await allergyForUpdate(tx, { id, version });
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
    const row = await allergyForUpdate(tx, ref);
    const marked = await markInError(tx, context, { table: AllergyTable, row, part: 'ALLERGIES' });
    context.reads.note(row.patientId, 'ALLERGY');
    return openAllergy(await context.sealing(tx), marked);
  });
}

/** An allergy that was taken out goes back to the list it is then in. @throws Refusal CONFLICT LIST_FULL, ALREADY_LISTED */
export async function putBackAllergy({ tx, context, patient }: PutBack, row: AllergyRow): Promise<Partial<AllergyRow>> {
  const sealing = await context.sealing(tx);
  await assertRoom(tx, AllergyTable, patient.id);
  assertNotListed(await listedAllergies(tx, sealing, patient.id), openAllergy(sealing, row).substance);
  if (row.clinicalStatus === 'ACTIVE') await takeBackNone(tx, context, patient.id);
  await tellChange(tx, context, { patientId: patient.id, entryId: row.id, part: 'ALLERGIES', change: 'CHANGED' });
  return {};
}
