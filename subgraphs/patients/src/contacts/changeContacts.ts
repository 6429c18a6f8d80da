import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entryRef, patientForUpdate, takenOut, type EntryRef } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import { ContactPointTable, contactsInUse, type ContactPointRow } from '../registry/contactPointTable.ts';
import { contactPoint } from '../registry/patientInput.ts';
import { sealContact } from '../registry/patientRecord.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';

const MAX_CONTACTS = 10;

const added = z.intersection(
  z.object({ idempotencyKey: z.string().min(8).max(255), patientId: z.ulid() }),
  contactPoint,
);
const changed = z.object({
  ...entryRef.shape,
  value: z.string().max(254),
  isPrimary: z.boolean(),
  isSafe: z.boolean(),
});

/** Adds a way to reach a patient. @throws Refusal CONFLICT CONTACT_LISTED, TOO_MANY_CONTACTS */
export async function addContactPoint(context: Context, request: unknown): Promise<PatientRow> {
  const { idempotencyKey: key, patientId, ...contact } = validate(added, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    await idempotently(tx, { operation: 'addContactPoint', key, input: { patientId, ...contact } }, async () => {
      await assertContactRoom(tx, patientId);
      const id = newId();
      const sealed = sealContact(await context.sealing(tx), id, contact);
      await assertContactIsNew(tx, patientId, { id, valueIndex: sealed.valueIndex });
      if (contact.isPrimary) await demoteMain(tx, patientId, contact.type);
      const own = { tenantId: tx.scope.tenantId, patientId, clinicId: patient.clinicId };
      await tx.insert(ContactPointTable, { ...own, id, ...sealed });
      await tellPatientChanged(tx, context, patientId);
      return id;
    });
    return patient;
  });
}

/** Writes a contact point anew, or refuses with CHANGED_MEANWHILE when somebody else was faster. */
export async function changeContactPoint(context: Context, request: unknown): Promise<PatientRow> {
  const { id, version, ...change } = validate(changed, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { patient, row } = await contactForUpdate(tx, { id, version });
    const contact = validate(contactPoint, { ...change, type: row.type });
    const sealed = sealContact(await context.sealing(tx), id, contact);
    await assertContactIsNew(tx, patient.id, { id, valueIndex: sealed.valueIndex });
    if (change.isPrimary && !row.isPrimary) await demoteMain(tx, patient.id, row.type);
    await tx.update(ContactPointTable, { id }, sealed);
    await tellPatientChanged(tx, context, patient.id);
    return patient;
  });
}

/** Ends the use of a contact point; its row is kept (PAT-23). */
export async function removeContactPoint(context: Context, request: unknown): Promise<PatientRow> {
  const ref = validate(entryRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { patient } = await contactForUpdate(tx, ref);
    await tx.update(ContactPointTable, { id: ref.id }, takenOut(context));
    await tellPatientChanged(tx, context, patient.id);
    return patient;
  });
}

/**
 * A contact point that was taken out is in use again, the main one of its kind only while no other is.
 * @throws Refusal CONFLICT CONTACT_LISTED, TOO_MANY_CONTACTS
 */
export async function putBackContactPoint(
  { tx, context, patient }: PutBack,
  row: ContactPointRow,
): Promise<Partial<ContactPointRow>> {
  await assertContactRoom(tx, patient.id);
  await assertContactIsNew(tx, patient.id, row);
  await tellPatientChanged(tx, context, patient.id);
  const main = { ...contactsInUse(patient.id), type: row.type, isPrimary: true };
  return { isPrimary: row.isPrimary && !(await tx.existsBy(ContactPointTable, main)) };
}

/** The patient is locked first, as by everybody who changes contacts, so that no two wait for each other. */
async function contactForUpdate(tx: TenantTx, { id, version }: EntryRef) {
  const where = { id, deletedAt: IsNull() };
  const { patientId } = found(await tx.findOneBy(ContactPointTable, where), 'CONTACT_NOT_FOUND');
  const patient = await patientForUpdate(tx, patientId);
  const row = found(await tx.findOneBy(ContactPointTable, where), 'CONTACT_NOT_FOUND');
  if (row.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  return { patient, row };
}

/** @throws Refusal CONFLICT TOO_MANY_CONTACTS */
async function assertContactRoom(tx: TenantTx, patientId: string): Promise<void> {
  if ((await tx.countBy(ContactPointTable, contactsInUse(patientId))) >= MAX_CONTACTS)
    throw new Refusal('CONFLICT', 'TOO_MANY_CONTACTS');
}

async function assertContactIsNew(
  tx: TenantTx,
  patientId: string,
  { id, valueIndex }: Pick<ContactPointRow, 'id' | 'valueIndex'>,
): Promise<void> {
  if (await tx.existsBy(ContactPointTable, { ...contactsInUse(patientId), id: Not(id), valueIndex }))
    throw new Refusal('CONFLICT', 'CONTACT_LISTED');
}

/** One that was taken out too, so that it comes back beside the main one and not as a second. */
const demoteMain = (tx: TenantTx, patientId: string, type: ContactPointRow['type']) =>
  tx.update(ContactPointTable, { patientId, type, isPrimary: true }, { isPrimary: false });
