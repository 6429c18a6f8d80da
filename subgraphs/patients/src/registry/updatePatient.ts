import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { patientChanged } from '@polyclinic/events/patients/patientChanged.v1.ts';
import { patientDeleted } from '@polyclinic/events/patients/patientDeleted.v1.ts';
import { patientRestored } from '@polyclinic/events/patients/patientRestored.v1.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { mergeEdit, type FieldConflict, type Strategy } from '@polyclinic/subgraph/mergeEdit.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { patientForUpdate } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { assertBorn, demographics } from './patientInput.ts';
import { openDemographics, sealDemographics, type Demographics } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';

/** Without what was left out or null. */
const given = (stated: unknown): Partial<Demographics> =>
  Object.fromEntries(Object.entries(stated ?? {}).filter(([, value]) => value !== undefined && value !== null));

const fields = z.preprocess(given, demographics.partial());
type Fields = z.infer<typeof fields>;
const updateInput = z
  .object({ id: z.ulid(), base: fields, mine: fields })
  .refine(({ base, mine }) => Object.keys(mine).every(field => field in base), {
    path: ['base'],
    message: 'must say what the caller saw of each field of mine',
  });

/** Who somebody is must not come about from two opinions: where both changed it, the caller decides again (SCH-21). */
const STRATEGIES: Readonly<Record<keyof Fields, Strategy>> = {
  givenName: 'REJECT',
  familyName: 'REJECT',
  birthDate: 'REJECT',
  legalSex: 'REJECT',
  kind: 'REJECT',
};

export interface PatientUpdated {
  patient: PatientRow;
  conflicts: FieldConflict[];
}

/** Changes what of a patient's demographics nobody else changed meanwhile, and tells the rest as conflicts (PAT-27). */
export async function updatePatient(context: Context, request: unknown): Promise<PatientUpdated> {
  const { id, base, mine } = validate(updateInput, request);
  if (mine.birthDate) assertBorn(mine.birthDate, context.now());
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await patientForUpdate(tx, id);
    const sealing = await context.sealing(tx);
    const theirs = openDemographics(sealing, row);
    const { save, conflicts } = mergeEdit<Fields>(STRATEGIES, { base, theirs, mine: { ...base, ...mine } });
    if (conflicts.length > 0) context.reads.note(id, 'NAME');
    if (Object.keys(save).length === 0) return { patient: row, conflicts };
    await tx.update(PatientTable, { id }, sealDemographics(sealing, id, { ...theirs, ...given(save) }));
    await tellPatientChanged(tx, context, id);
    return { patient: await livingPatient(tx, id), conflicts };
  });
}

/** Tells the other services that a patient's record changed, not how. */
export const tellPatientChanged = (tx: TenantTx, context: Context, patientId: string): Promise<void> =>
  publish(tx, patientChanged, patientId, { patientId, changedBy: principalOf(context).userId });

/** Hides a patient's record; nothing is erased (PAT-23). */
export async function deletePatient(context: Context, id: string): Promise<PatientRow> {
  validate(z.ulid(), id);
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await livingPatient(tx, id);
    await tx.update(PatientTable, { id }, { deletedAt: context.now(), deletedBy: principalOf(context).userId });
    await publish(tx, patientDeleted, id, { patientId: id });
    return row;
  });
}

/** Shows a patient's record again that `deletePatient` hid, with all that is in it. One that was merged is unmerged instead. */
export async function restorePatient(context: Context, id: string): Promise<PatientRow> {
  validate(z.ulid(), id);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: Not(IsNull()), mergedInto: IsNull() };
    found(await tx.findOne(PatientTable, { where, lock: { mode: 'pessimistic_write' } }), 'PATIENT_NOT_FOUND');
    await tx.update(PatientTable, { id }, { deletedAt: null, deletedBy: null });
    await publish(tx, patientRestored, id, { patientId: id });
    return livingPatient(tx, id);
  });
}

/** A patient whose record is not hidden. @throws Refusal NOT_FOUND PATIENT_NOT_FOUND */
export async function livingPatient(tx: TenantTx, id: string): Promise<PatientRow> {
  return found(await tx.findOneBy(PatientTable, { id, deletedAt: IsNull() }), 'PATIENT_NOT_FOUND');
}
