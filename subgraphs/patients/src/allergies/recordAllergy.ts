import { IsNull } from 'typeorm';
import { z } from 'zod';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { assertRoom, entered, patientForUpdate, tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { allergyInput, assertNotListed } from './allergy.ts';
import { AllergyTable, NoKnownAllergiesTable, openAllergy, sealAllergy, type Allergy } from './allergyTable.ts';

const input = z.object({ idempotencyKey: z.string().min(8).max(255), patientId: z.ulid(), ...allergyInput.shape });

/** Adds an allergy to a patient's list; that none were known is taken back with the first active one. */
export async function recordAllergy(context: Context, request: unknown): Promise<Allergy> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { patientId, substance, reaction, note, ...coded } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'recordAllergy', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, patientId);
      await assertRoom(tx, AllergyTable, patientId);
      assertNotListed(await listedAllergies(tx, sealing, patientId), substance);
      const entryId = newId();
      const content = sealAllergy(sealing, entryId, { substance, reaction, note });
      await tx.insert(AllergyTable, { ...entered(context, tx, patient), id: entryId, content, ...coded });
      if (coded.clinicalStatus === 'ACTIVE') await takeBackNone(tx, context, patientId);
      await tellChange(tx, context, { patientId, entryId, part: 'ALLERGIES', change: 'ADDED' });
      return entryId;
    });
    context.reads.note(patientId, 'ALLERGY');
    return openAllergy(sealing, await tx.findOneByOrFail(AllergyTable, { id }));
  });
}

/** What a patient's list holds at this moment. */
export async function listedAllergies(tx: TenantTx, sealing: Sealing, patientId: string): Promise<Allergy[]> {
  const rows = await tx.findBy(AllergyTable, { patientId, deletedAt: IsNull() });
  return rows.map(row => openAllergy(sealing, row));
}

/** Ends a statement that none are known, if there is one. */
export async function takeBackNone(tx: TenantTx, context: Context, patientId: string): Promise<void> {
  await tx.update(NoKnownAllergiesTable, { patientId, deletedAt: IsNull() }, { deletedAt: context.now() });
}
