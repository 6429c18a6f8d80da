import { z } from 'zod';
import { followupSet } from '@polyclinic/events/patients/followupSet.v1.ts';
import { noteSigned } from '@polyclinic/events/patients/noteSigned.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { assertNoteMayChange, notePlace } from './encounter.ts';
import { FollowUpTable } from '../followUps/followUpTable.ts';
import { EncounterTable, type EncounterRow } from './encounterTable.ts';
import { sharedNow } from './shareNote.ts';
import { encounterForUpdate } from './writeNote.ts';

const input = z.object({ encounterId: z.ulid(), version: z.int().min(1), shared: z.boolean() });

/** Signs a note with its diagnoses and follow-up; from then on not even its author changes it (PAT-14). */
export async function signNote(context: Context, request: unknown): Promise<EncounterRow> {
  const { encounterId: id, version, shared } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const encounter = await encounterForUpdate(tx, id);
    assertNoteMayChange(encounter, tx.scope.actor, version);
    const { cipher } = await context.sealing(tx);
    if (cipher.open(notePlace(id), encounter.note).trim() === '') throw new Refusal('CONFLICT', 'NOTE_EMPTY');
    await tx.update(EncounterTable, { id }, { signedAt: context.now(), ...(shared ? sharedNow(context) : {}) });
    await tellSigned(tx, context, encounter);
    return tx.findOneByOrFail(EncounterTable, { id });
  });
}

async function tellSigned(tx: TenantTx, context: Context, encounter: EncounterRow): Promise<void> {
  const { id, patientId, practitionerId, clinicId, appointmentId, followUpOn } = encounter;
  const about = { encounterId: id, patientId, practitionerId };
  await publish(tx, noteSigned, id, { ...about, changedBy: principalOf(context).userId });
  if (followUpOn === null) return;
  const { tenantId } = tx.scope;
  const followUp = { id, patientId, clinicId, practitionerId, dueOn: followUpOn, status: 'OPEN' as const };
  await tx.insert(FollowUpTable, { tenantId, ...followUp });
  await publish(tx, followupSet, id, { ...about, clinicId, appointmentId, on: followUpOn });
}
