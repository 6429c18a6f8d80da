import { z } from 'zod';
import { noteSigned } from '@polyclinic/events/patients/noteSigned.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertNoteMayChange } from './encounter.ts';
import { EncounterTable, type EncounterRow } from './encounterTable.ts';
import { encounterForUpdate } from './writeNote.ts';

const input = z.object({ encounterId: z.ulid(), version: z.int().min(1) });

/** Signs a note; from then on not even its author changes it (PAT-14). */
export async function signNote(context: Context, request: unknown): Promise<EncounterRow> {
  const { encounterId: id, version } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const encounter = await encounterForUpdate(tx, id);
    assertNoteMayChange(encounter, tx.scope.actor, version);
    await tx.update(EncounterTable, { id }, { signedAt: context.now() });
    const { patientId, practitionerId } = encounter;
    await publish(tx, noteSigned, id, {
      encounterId: id,
      patientId,
      practitionerId,
      changedBy: principalOf(context).userId,
    });
    return tx.findOneByOrFail(EncounterTable, { id });
  });
}
