import { z } from 'zod';
import { afterHearing, type Unheard } from '@polyclinic/subgraph/afterHearing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { livingPatient } from '../registry/updatePatient.ts';
import { assertNoteMayChange, notePlace } from './encounter.ts';
import { AppointmentReferenceTable, EncounterTable, type EncounterRow } from './encounterTable.ts';
import { practitionerAt } from './practitioner.ts';

const MAX_NOTE_CHARACTERS = 20_000;

const input = z
  .object({
    encounterId: z.ulid().nullish(),
    version: z.int().min(1).nullish(),
    patientId: z.ulid(),
    appointmentId: z.ulid().nullish(),
    text: z.string().trim().min(1).max(MAX_NOTE_CHARACTERS),
  })
  .refine(({ encounterId, version }) => !encounterId || version, {
    path: ['version'],
    message: 'must come with encounterId',
  });

type Request = z.infer<typeof input>;

/** Saves a visit's note as a draft; the first save opens the encounter. */
export async function writeNote(context: Context, request: unknown): Promise<EncounterRow> {
  const wanted = validate(input, request);
  const write = (): Promise<EncounterRow> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const id = wanted.encounterId ?? newId();
      const { cipher } = await context.sealing(tx);
      const note = cipher.seal(notePlace(id), wanted.text);
      if (wanted.encounterId) await changeDraft(tx, id, wanted.version ?? 0, note);
      else await openEncounter(tx, { ...wanted, id, note, startedAt: context.now() });
      context.reads.note(wanted.patientId, 'NOTE');
      return tx.findOneByOrFail(EncounterTable, { id });
    });
  return wanted.appointmentId ? afterHearing(unheardAppointment(context, wanted.appointmentId), write) : write();
}

/** A visit that was booked a moment ago may still be on its way here. */
const unheardAppointment = (context: Context, id: string): Unheard => ({
  reason: 'APPOINTMENT_NOT_FOUND',
  known: () => inTenant(context.db, scopeOf(context), tx => tx.existsBy(AppointmentReferenceTable, { id })),
});

async function changeDraft(tx: TenantTx, id: string, version: number, note: Buffer): Promise<void> {
  const encounter = await encounterForUpdate(tx, id);
  assertNoteMayChange(encounter, tx.scope.actor, version);
  await tx.update(EncounterTable, { id }, { note });
}

async function openEncounter(
  tx: TenantTx,
  { id, patientId, appointmentId, note, startedAt }: Request & { id: string; note: Buffer; startedAt: Date },
): Promise<void> {
  const patient = await livingPatient(tx, patientId);
  const author = tx.scope.actor;
  const practitioner = await practitionerAt(tx, patient.clinicId);
  if (appointmentId) await assertAppointmentOf(tx, appointmentId, patientId);
  await tx.insert(EncounterTable, {
    tenantId: tx.scope.tenantId,
    id,
    patientId,
    clinicId: patient.clinicId,
    practitionerId: practitioner.id,
    author,
    appointmentId: appointmentId ?? null,
    startedAt,
    note,
  });
}

/** @throws Refusal NOT_FOUND APPOINTMENT_NOT_FOUND, or BAD_USER_INPUT APPOINTMENT_OF_ANOTHER_PATIENT */
export async function assertAppointmentOf(tx: TenantTx, id: string, patientId: string): Promise<void> {
  const appointment = await tx.findOneBy(AppointmentReferenceTable, { id });
  if (!appointment) throw new Refusal('NOT_FOUND', 'APPOINTMENT_NOT_FOUND');
  if (appointment.patientId !== patientId) throw new Refusal('BAD_USER_INPUT', 'APPOINTMENT_OF_ANOTHER_PATIENT');
}

/** @throws Refusal NOT_FOUND ENCOUNTER_NOT_FOUND */
export async function assertEncounterOf(tx: TenantTx, id: string, patientId: string): Promise<void> {
  if (!(await tx.existsBy(EncounterTable, { id, patientId }))) throw new Refusal('NOT_FOUND', 'ENCOUNTER_NOT_FOUND');
}

/** One encounter, locked until the transaction ends. @throws Refusal NOT_FOUND ENCOUNTER_NOT_FOUND */
export async function encounterForUpdate(tx: TenantTx, id: string): Promise<EncounterRow> {
  const encounter = await tx.findOne(EncounterTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!encounter) throw new Refusal('NOT_FOUND', 'ENCOUNTER_NOT_FOUND');
  return encounter;
}
