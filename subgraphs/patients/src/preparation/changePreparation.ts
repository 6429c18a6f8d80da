import { z } from 'zod';
import { afterHearing } from '@polyclinic/subgraph/afterHearing.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { mergeEdit } from '@polyclinic/subgraph/mergeEdit.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { AppointmentReferenceTable } from '../encounters/encounterTable.ts';
import { unheardAppointment } from '../encounters/writeNote.ts';
import { livingPatient } from '../registry/updatePatient.ts';
import type { Preparation } from './preparation.ts';
import {
  notesPlace,
  POINT_STATES,
  POINTS,
  PreparationItemTable,
  PreparationTable,
  whyPlace,
  type PreparationRow,
} from './preparationTables.ts';

const MAX_WHY_CHARACTERS = 300;
const MAX_NOTES_CHARACTERS = 2_000;

const point = z
  .object({
    appointmentId: z.ulid(),
    item: z.enum(POINTS),
    state: z.enum(POINT_STATES),
    why: z
      .string()
      .trim()
      .max(MAX_WHY_CHARACTERS)
      .nullish()
      .transform(why => why || null),
    version: z.int().min(0),
  })
  .refine(({ state, why }) => (state === 'NOT_APPLICABLE') === (why !== null), {
    path: ['why'],
    message: 'must say why it does not apply, and only then',
  });

/** Says of one point that it is done, does not apply or is open; what others say of other points stays (PAT-15). */
export async function setPreparationItem(context: Context, request: unknown): Promise<Preparation> {
  const { appointmentId, ...wanted } = validate(point, request);
  return onPreparation(context, appointmentId, async (tx, preparation) => {
    assertOpen(preparation);
    await setPoint(tx, context, { preparation, ...wanted });
  });
}

interface WantedPoint extends Omit<z.infer<typeof point>, 'appointmentId'> {
  preparation: PreparationRow;
}

async function setPoint(tx: TenantTx, context: Context, { preparation, item, state, why, version }: WantedPoint) {
  const { id: preparationId, tenantId, patientId, clinicId } = preparation;
  const { cipher } = await context.sealing(tx);
  const before = await tx.findOneBy(PreparationItemTable, { preparationId, item });
  const said = before?.why ? cipher.open(whyPlace(before.id), before.why) : null;
  if ((before?.state ?? 'OPEN') === state && said === why) return;
  if ((before?.version ?? 0) !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  const id = before?.id ?? newId();
  const now = {
    state,
    why: why === null ? null : cipher.seal(whyPlace(id), why),
    changedBy: principalOf(context).userId,
    changedAt: context.now(),
  };
  if (before) await tx.update(PreparationItemTable, { id }, now);
  else await tx.insert(PreparationItemTable, { tenantId, id, preparationId, patientId, clinicId, item, ...now });
  await tellPreparation(tx, context, preparation);
}

const writing = z.object({
  appointmentId: z.ulid(),
  base: z.string().max(MAX_NOTES_CHARACTERS),
  notes: z.string().trim().max(MAX_NOTES_CHARACTERS),
});

/** Writes what the doctor is to know, beside what somebody else wrote meanwhile. */
export async function writePreparationNotes(context: Context, request: unknown): Promise<Preparation> {
  const { appointmentId, base, notes } = validate(writing, request);
  return onPreparation(context, appointmentId, async (tx, preparation) => {
    assertOpen(preparation);
    const { id } = preparation;
    const { cipher } = await context.sealing(tx);
    const theirs = preparation.notes ? cipher.open(notesPlace(id), preparation.notes) : '';
    const edit = { base: { notes: base }, theirs: { notes: theirs }, mine: { notes } };
    const { save, conflicts } = mergeEdit<{ notes: string }>({ notes: 'MERGE' }, edit);
    if (conflicts.length > 0) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    if (!('notes' in save)) return;
    await tx.update(
      PreparationTable,
      { id },
      save.notes
        ? {
            notes: cipher.seal(notesPlace(id), save.notes),
            notesBy: principalOf(context).userId,
            notesAt: context.now(),
          }
        : { notes: null, notesBy: null, notesAt: null },
    );
    await tellPreparation(tx, context, preparation);
  });
}

/** Says that the patient is ready for the doctor; who said so first, did. */
export const completePreparation = (context: Context, request: string): Promise<Preparation> =>
  onPreparation(context, validate(z.ulid(), request), async (tx, preparation) => {
    if (preparation.completedAt) return;
    const { userId: completedBy } = principalOf(context);
    await tx.update(PreparationTable, { id: preparation.id }, { completedBy, completedAt: context.now() });
    await tellPreparation(tx, context, preparation);
  });

/** Takes back that the patient is ready. */
export const reopenPreparation = (context: Context, request: string): Promise<Preparation> =>
  onPreparation(context, validate(z.ulid(), request), async (tx, preparation) => {
    if (!preparation.completedAt) return;
    await tx.update(PreparationTable, { id: preparation.id }, { completedBy: null, completedAt: null });
    await tellPreparation(tx, context, preparation);
  });

type Change = (tx: TenantTx, preparation: PreparationRow) => Promise<void>;

/** Changes a visit's preparation, which begins with the first change; one change after the other. */
async function onPreparation(context: Context, id: string, change: Change): Promise<Preparation> {
  const work = (): Promise<Preparation> =>
    inTenant(context.db, scopeOf(context), async tx => {
      const visit = found(await tx.findOneBy(AppointmentReferenceTable, { id }), 'APPOINTMENT_NOT_FOUND');
      const { patientId, clinicId } = visit;
      await livingPatient(tx, patientId);
      await tx.query(
        `insert into visit_preparation (tenant_id, id, patient_id, clinic_id) values ($1, $2, $3, $4)
         on conflict (tenant_id, id) do nothing`,
        [tx.scope.tenantId, id, patientId, clinicId],
      );
      const lock = { mode: 'pessimistic_write' as const };
      await change(tx, await tx.findOneOrFail(PreparationTable, { where: { id }, lock }));
      const row = await tx.findOneByOrFail(PreparationTable, { id });
      const items = await tx.findBy(PreparationItemTable, { preparationId: id });
      return { id, patientId, clinicId, row, items };
    });
  return afterHearing(unheardAppointment(context, id), work);
}

/** @throws Refusal CONFLICT PREPARATION_COMPLETE */
function assertOpen({ completedAt }: PreparationRow): void {
  if (completedAt) throw new Refusal('CONFLICT', 'PREPARATION_COMPLETE');
}

const tellPreparation = (tx: TenantTx, context: Context, { id, patientId }: PreparationRow): Promise<void> =>
  tellChange(tx, context, { patientId, entryId: id, part: 'VISIT_PREPARATION', change: 'CHANGED' });
