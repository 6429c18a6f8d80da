import { z } from 'zod';
import { publish } from '@polyclinic/events/publish.ts';
import { patientRegistered } from '@polyclinic/events/patients/patientRegistered.v1.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { joinAsOpener } from '../careTeam/changeCareTeam.ts';
import { ContactPointTable } from './contactPointTable.ts';
import { assertBorn, contactPoint, demographics } from './patientInput.ts';
import { sealContact, sealDemographics, type ContactPoint, type Demographics } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';

const input = z.object({
  idempotencyKey: z.string().min(8).max(255),
  clinicId: z.ulid(),
  ...demographics.shape,
  mrn: z.string().trim().min(1).max(32).nullish(),
  contactPoints: z.array(contactPoint).max(10),
});

/** Opens a patient's record, or refuses with MRN_TAKEN when the number is another patient's. */
export async function registerPatient(context: Context, request: unknown): Promise<PatientRow> {
  const { idempotencyKey: key, ...wanted } = validate(input, request);
  assertBorn(wanted.birthDate, context.now());
  const scope = scopeOf(context);
  return inTenant(context.db, scope, async tx => {
    if (!(await tx.existsBy(ClinicReferenceTable, { id: wanted.clinicId })))
      throw new Refusal('NOT_FOUND', 'CLINIC_NOT_FOUND');
    const id = await idempotently(tx, { operation: 'registerPatient', key, input: wanted }, async () => {
      const { clinicId, contactPoints, ...person } = wanted;
      const mrn = person.mrn ?? (await nextMrn(tx));
      return insertPatient(tx, await context.sealing(tx), { clinicId, contactPoints, ...person, mrn });
    });
    return tx.findOneByOrFail(PatientTable, { id });
  }).catch((error: unknown) => {
    const constraint = brokenConstraint(error);
    if (constraint === 'patient_mrn') throw new Refusal('CONFLICT', 'MRN_TAKEN');
    if (constraint === 'contact_point_one_primary') throw new Refusal('BAD_USER_INPUT', 'TWO_PRIMARY_CONTACTS');
    throw error;
  });
}

export interface NewPatient extends Demographics {
  id?: string;
  clinicId: string;
  contactPoints: ContactPoint[];
}

/** Stores a patient with contact points and tells the other services. @returns The patient's id. */
export async function insertPatient(tx: TenantTx, sealing: Sealing, patient: NewPatient): Promise<string> {
  const { tenantId, actor } = tx.scope;
  const { id = newId(), clinicId, contactPoints, ...clear } = patient;
  await joinAsOpener(tx, id, clinicId);
  await tx.insert(PatientTable, {
    tenantId,
    id,
    clinicId,
    registeredBy: actor,
    ...sealDemographics(sealing, id, clear),
  });
  for (const contact of contactPoints) {
    const contactId = newId();
    const sealed = sealContact(sealing, contactId, contact);
    await tx.insert(ContactPointTable, { tenantId, id: contactId, patientId: id, clinicId, ...sealed });
  }
  await publish(tx, patientRegistered, id, { patientId: id, clinicId });
  return id;
}

/** The organization's next number, such as `P-000042`; gaps are possible, doubles are not. */
export async function nextMrn(tx: TenantTx): Promise<string> {
  const [row]: Array<{ last_number: number }> = await tx.query(
    `insert into mrn_counter (tenant_id, last_number) values ($1, 1)
     on conflict (tenant_id) do update set last_number = mrn_counter.last_number + 1 returning last_number`,
    [tx.scope.tenantId],
  );
  return `P-${String(row?.last_number).padStart(6, '0')}`;
}
