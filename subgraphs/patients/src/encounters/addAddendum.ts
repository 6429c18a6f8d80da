import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entered, tellChange } from '../chart/changeChart.ts';
import { livingPatient } from '../registry/updatePatient.ts';
import type { Context } from '../context.ts';
import { AddendumTable, openAddendum, sealAddendum, type Addendum } from './addendumTable.ts';
import { practitionerAt } from './practitioner.ts';
import { encounterForUpdate } from './writeNote.ts';

/** More than anybody reads below a note. */
const MAX_ADDENDA = 50;

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  encounterId: z.ulid(),
  text: z.string().trim().min(1).max(5_000),
});

/** Adds to a signed note, which stays as it was signed; what was added is never changed (PAT-14). */
export async function addAddendum(context: Context, request: unknown): Promise<Addendum> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  const { encounterId, text } = wanted;
  return inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'addAddendum', key, input: wanted }, async () => {
      const encounter = await encounterForUpdate(tx, encounterId);
      const { patientId } = encounter;
      await practitionerAt(tx, encounter.clinicId);
      if (encounter.signedAt === null) throw new Refusal('CONFLICT', 'NOTE_NOT_SIGNED');
      if ((await tx.countBy(AddendumTable, { encounterId })) >= MAX_ADDENDA) throw new Refusal('CONFLICT', 'LIST_FULL');
      const entryId = newId();
      const content = sealAddendum(sealing, entryId, text);
      const patient = await livingPatient(tx, patientId);
      await tx.insert(AddendumTable, { ...entered(context, tx, patient), id: entryId, encounterId, content });
      await tellChange(tx, context, { patientId, entryId, part: 'NOTES', change: 'ADDED' });
      return entryId;
    });
    const row = await tx.findOneByOrFail(AddendumTable, { id });
    context.reads.note(row.patientId, 'NOTE');
    return openAddendum(sealing, row);
  });
}
