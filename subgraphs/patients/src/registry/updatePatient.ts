import { IsNull } from 'typeorm';
import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { patientChanged } from '@polyclinic/events/patients/patientChanged.v1.ts';
import { patientDeleted } from '@polyclinic/events/patients/patientDeleted.v1.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { demographics } from './patientInput.ts';
import { openDemographics, sealDemographics, type Demographics } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';

const input = z.object({ id: z.ulid(), version: z.int().min(1), ...demographics.partial().shape });

const given = (changes: object): Partial<Demographics> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined && value !== null));

/** Changes a patient's demographics, or refuses with CHANGED_MEANWHILE when somebody else was faster. */
export async function updatePatient(context: Context, request: Record<string, unknown>): Promise<PatientRow> {
  const { id, version, ...changes } = validate(input, given(request) as unknown);
  if (changes.birthDate && changes.birthDate > context.now().toISOString().slice(0, 10))
    throw new Refusal('BAD_USER_INPUT', 'BORN_IN_THE_FUTURE');
  return inTenant(context.db, scopeOf(context), async tx => {
    const row = await livingPatient(tx, id);
    const sealing = await context.sealing(tx);
    const clear = { ...openDemographics(sealing, row), ...given(changes) };
    const { affected } = await tx.update(PatientTable, { id, version }, sealDemographics(sealing, id, clear));
    if (affected === 0) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    await tellPatientChanged(tx, context, id);
    return livingPatient(tx, id);
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
    await tx.update(PatientTable, { id }, { deletedAt: context.now() });
    await publish(tx, patientDeleted, id, { patientId: id });
    return row;
  });
}

/** A patient whose record is not hidden. @throws Refusal NOT_FOUND PATIENT_NOT_FOUND */
export async function livingPatient(tx: TenantTx, id: string): Promise<PatientRow> {
  return found(await tx.findOneBy(PatientTable, { id, deletedAt: IsNull() }), 'PATIENT_NOT_FOUND');
}
