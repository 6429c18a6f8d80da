import DataLoader from 'dataloader';
import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { patientForUpdate, takenOut } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { PatientTagTable, TagTable, type PatientTagRow, type TagRow } from './tagTables.ts';

const MAX_TAGS_OF_PATIENT = 20;
const MAX_TAGS = 200;

const tagged = z.object({ patientId: z.ulid(), name: z.string().trim().min(1).max(40) });
const untagged = z.object({ patientId: z.ulid(), tagId: z.ulid() });

export const allTags = (context: Context): Promise<TagRow[]> =>
  inTenant(context.db, scopeOf(context), tx =>
    tx.find(TagTable, { where: { deletedAt: IsNull() }, order: { name: 'asc' }, take: MAX_TAGS }),
  );

/** Tags of patients by their ids, by name: one query for all that a request asks about in the same tick. */
export const tagsLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<string, TagRow[]> =>
  new DataLoader(async patientIds => {
    const rows = await inTenant(context.db, scopeOf(context), async tx => {
      const links = await tx.findBy(PatientTagTable, { patientId: In([...patientIds]), deletedAt: IsNull() });
      const tags = await tx.find(TagTable, {
        where: { id: In(links.map(({ tagId }) => tagId)), deletedAt: IsNull() },
        order: { name: 'asc' },
      });
      return { links, tags };
    });
    return patientIds.map(patient => {
      const own = new Set(rows.links.filter(({ patientId }) => patientId === patient).map(({ tagId }) => tagId));
      return rows.tags.filter(({ id }) => own.has(id));
    });
  });

/** Puts a tag on a patient, made first when the name is new. @throws Refusal CONFLICT TOO_MANY_TAGS */
export async function tagPatient(context: Context, request: unknown): Promise<PatientRow> {
  const { patientId, name } = validate(tagged, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    const tagId = await tagOf(tx, name);
    const own = await tx.findBy(PatientTagTable, { patientId, deletedAt: IsNull() });
    if (own.some(link => link.tagId === tagId)) return patient;
    assertTagRoom(own);
    const link = { tenantId: tx.scope.tenantId, id: newId(), patientId, clinicId: patient.clinicId, tagId };
    await tx.insert(PatientTagTable, { ...link, taggedBy: principalOf(context).userId });
    await tellPatientChanged(tx, context, patientId);
    return patient;
  });
}

export async function untagPatient(context: Context, request: unknown): Promise<PatientRow> {
  const { patientId, tagId } = validate(untagged, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    const { affected } = await tx.update(PatientTagTable, { patientId, tagId, deletedAt: IsNull() }, takenOut(context));
    if (affected) await tellPatientChanged(tx, context, patientId);
    return patient;
  });
}

/** A tag that was taken off is on the patient again. @throws Refusal CONFLICT ALREADY_LISTED, TOO_MANY_TAGS */
export async function putBackTag(
  { tx, context, patient }: PutBack,
  { tagId }: PatientTagRow,
): Promise<Partial<PatientTagRow>> {
  const own = await tx.findBy(PatientTagTable, { patientId: patient.id, deletedAt: IsNull() });
  if (own.some(link => link.tagId === tagId)) throw new Refusal('CONFLICT', 'ALREADY_LISTED');
  assertTagRoom(own);
  await tellPatientChanged(tx, context, patient.id);
  return {};
}

/** @throws Refusal CONFLICT TOO_MANY_TAGS */
function assertTagRoom(own: readonly PatientTagRow[]): void {
  if (own.length >= MAX_TAGS_OF_PATIENT) throw new Refusal('CONFLICT', 'TOO_MANY_TAGS');
}

/** Two who make the same tag at once get one. */
async function tagOf(tx: TenantTx, name: string): Promise<string> {
  const find = () =>
    tx.query<Array<{ id: string }>>('select id from tag where lower(name) = lower($1) and deleted_at is null', [name]);
  const [known] = await find();
  if (known) return known.id;
  if ((await tx.countBy(TagTable, { deletedAt: IsNull() })) >= MAX_TAGS) throw new Refusal('CONFLICT', 'TOO_MANY_TAGS');
  await tx.query(
    `insert into tag (tenant_id, id, name) values ($1, $2, $3)
     on conflict (tenant_id, lower(name)) where deleted_at is null do nothing`,
    [tx.scope.tenantId, newId(), name],
  );
  return (await find())[0]!.id;
}
