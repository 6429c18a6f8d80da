import { z } from 'zod';
import { afterHearing, type Unheard } from '@polyclinic/subgraph/afterHearing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { livingPatient } from '../registry/updatePatient.ts';
import { assertNoteMayChange, notePlace } from './encounter.ts';
import { AppointmentReferenceTable, EncounterTable, type EncounterRow } from './encounterTable.ts';
import { assertAhead, findingsInput, writtenFindings, type FindingsInput } from './findings.ts';
import { practitionerAt } from './practitioner.ts';

const MAX_NOTE_CHARACTERS = 20_000;

const input = z
  .object({
    encounterId: z.ulid().nullish(),
    version: z.int().min(1).nullish(),
    patientId: z.ulid(),
    appointmentId: z.ulid().nullish(),
    text: z.string().max(MAX_NOTE_CHARACTERS),
    ...findingsInput.shape,
  })
  .refine(({ encounterId, version }) => !encounterId || version, {
    path: ['version'],
    message: 'must come with encounterId',
  })
  .refine(({ encounterId, text }) => encounterId || text.trim() !== '', { path: ['text'], message: 'says nothing' });

type Request = z.infer<typeof input>;

/** Saves a visit's note as a draft, with its diagnoses and follow-up; the first save opens the encounter. */
export async function writeNote(context: Context, request: unknown): Promise<EncounterRow> {
  const wanted = validate(input, request);
  assertAhead(wanted, context.now());
  const write = (): Promise<EncounterRow> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const id = wanted.encounterId ?? newId();
      const sealing = await context.sealing(tx);
      const note = sealing.cipher.seal(notePlace(id), wanted.text);
      if (wanted.encounterId) await changeDraft(tx, sealing, { ...wanted, id, note });
      else {
        await livingPatient(tx, wanted.patientId);
        if (wanted.appointmentId) await assertAppointmentOf(tx, wanted.appointmentId, wanted.patientId);
        const findings = writtenFindings(sealing, id, { input: wanted, before: null });
        await openVisit(tx, { ...wanted, ...findings, id, note, startedAt: context.now() });
      }
      context.reads.note(wanted.patientId, 'NOTE');
      return tx.findOneByOrFail(EncounterTable, { id });
    });
  if (!wanted.appointmentId) return write();
  return afterHearing(unheardAppointment(context, wanted.appointmentId), write).catch((error: unknown) => {
    // Another window was the first to write of this visit.
    if (isOpenAlready(error)) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    throw error;
  });
}

/** Whether an error says that the practitioner has recorded the visit before. */
export const isOpenAlready = (error: unknown): boolean => brokenConstraint(error) === 'encounter_of_appointment';

/** A visit that was booked a moment ago may still be on its way here. */
export const unheardAppointment = (context: Context, id: string): Unheard => ({
  reason: 'APPOINTMENT_NOT_FOUND',
  known: () => inTenant(context.db, scopeOf(context), tx => tx.existsBy(AppointmentReferenceTable, { id })),
});

interface Draft extends FindingsInput, Pick<Request, 'version'> {
  id: string;
  note: Buffer;
}

async function changeDraft(tx: TenantTx, sealing: Sealing, { id, version, note, ...findings }: Draft): Promise<void> {
  const encounter = await encounterForUpdate(tx, id);
  assertNoteMayChange(encounter, tx.scope.actor, version ?? 0);
  await tx.update(
    EncounterTable,
    { id },
    { note, ...writtenFindings(sealing, id, { input: findings, before: encounter }) },
  );
}

type Opened = Pick<EncounterRow, 'id' | 'patientId' | 'note' | 'startedAt' | 'findings' | 'followUpOn'> & {
  appointmentId?: string | null | undefined;
};

/** Opens the record of a patient's visit. */
export async function openVisit(tx: TenantTx, { id, patientId, appointmentId, ...visit }: Opened): Promise<void> {
  const { clinicId } = await livingPatient(tx, patientId);
  const practitioner = await practitionerAt(tx, clinicId);
  const { note, startedAt, findings, followUpOn } = visit;
  await tx.insert(EncounterTable, {
    tenantId: tx.scope.tenantId,
    id,
    patientId,
    clinicId,
    practitionerId: practitioner.id,
    author: tx.scope.actor,
    appointmentId: appointmentId ?? null,
    startedAt,
    note,
    findings,
    followUpOn,
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
