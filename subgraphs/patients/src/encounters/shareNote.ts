import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { EncounterTable, type EncounterRow } from './encounterTable.ts';
import { encounterForUpdate } from './writeNote.ts';

const input = z.object({ encounterId: z.ulid() });

type Sharing = Pick<EncounterRow, 'sharedAt' | 'sharedBy'>;

/** That the caller shares a note from now on. */
export const sharedNow = (context: Context): Sharing => ({
  sharedAt: context.now(),
  sharedBy: principalOf(context).userId,
});

/** Shows a signed note of the caller's to its patient, and to proxies who may see clinical things, in the portal (PAT-14). */
export async function shareNote(context: Context, request: unknown): Promise<EncounterRow> {
  const { encounterId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const encounter = await encounterForUpdate(tx, encounterId);
    if (encounter.author !== tx.scope.actor) throw new Refusal('FORBIDDEN', 'NOT_THE_AUTHOR');
    if (encounter.signedAt === null) throw new Refusal('CONFLICT', 'DRAFT_NOT_SHARED');
    return encounter.sharedAt ? encounter : setNoteSharing(tx, context, encounter, sharedNow(context));
  });
}

/** Takes a note out of the portal; any practitioner may, for what was shared by mistake cannot wait for its author. */
export async function unshareNote(context: Context, request: unknown): Promise<EncounterRow> {
  const { encounterId } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const encounter = await encounterForUpdate(tx, encounterId);
    return encounter.sharedAt ? setNoteSharing(tx, context, encounter, { sharedAt: null, sharedBy: null }) : encounter;
  });
}

async function setNoteSharing(
  tx: TenantTx,
  context: Context,
  { id, patientId }: EncounterRow,
  shared: Sharing,
): Promise<EncounterRow> {
  await tx.update(EncounterTable, { id }, shared);
  await tellChange(tx, context, { patientId, entryId: id, part: 'NOTES', change: 'CHANGED' });
  return tx.findOneByOrFail(EncounterTable, { id });
}
