import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { nameSearchIndexes } from '@polyclinic/phi/blindIndex.ts';
import type { TenantKeys } from '@polyclinic/phi/dataKeys.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { birthDateIndex, contactIndex, mrnIndex } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';
import { typedSearch } from './typedSearch.ts';

const MAX_PAGE = 50;
const input = z.object({
  search: z.string().trim().max(200).nullish(),
  first: z.int().min(1).max(MAX_PAGE),
  after: z.ulid().nullish(),
  tagId: z.ulid().nullish(),
});

export interface PatientPage {
  patients: PatientRow[];
  endCursor: string | null;
}

interface Page {
  /** Ids below this one. */
  before: string;
  limit: number;
  /** Only patients with this tag. */
  tagId: string | null;
}

/** Above every ULID. */
const END = '8';

/** A page of patients, latest registered first, by beginnings of name, birth date, whole contact value or record number. */
export async function searchPatients(context: Context, request: unknown): Promise<PatientPage> {
  const { search, first, after, tagId = null } = validate(input, request);
  const page = { before: after ?? END, limit: first + 1, tagId };
  const rows = await inTenant(context.db, scopeOf(context), async tx => {
    const ids = search ? await foundIds(tx, (await context.sealing(tx)).keys, search, page) : await latestIds(tx, page);
    return tx.find(PatientTable, { where: { id: In(ids), deletedAt: IsNull() }, order: { id: 'desc' } });
  });
  const patients = rows.slice(0, first);
  return { patients, endCursor: rows.length > first ? (patients.at(-1)?.id ?? null) : null };
}

const idsOf = (rows: Array<{ id: string }>): string[] => rows.map(({ id }) => id);

async function latestIds(tx: TenantTx, { before, limit, tagId }: Page): Promise<string[]> {
  const latest = 'select id from patient where deleted_at is null and id < $1 order by id desc limit $2';
  const tagged = `select patient_id as id from patient_tag
    where tag_id = $3 and deleted_at is null and patient_id < $1
      and exists (select from patient where tenant_id = current_tenant() and id = patient_id and patient.deleted_at is null)
    order by patient_id desc limit $2`;
  return idsOf(tagId ? await tx.query(tagged, [before, limit, tagId]) : await tx.query(latest, [before, limit]));
}

/** What a typed search is looked for by, in one organization. */
export function blindIndexesOf(keys: TenantKeys, search: string) {
  const { whole, words, birthDates } = typedSearch(search);
  const [rarest = null, ...others] = words.flatMap(word => nameSearchIndexes(keys, word));
  return {
    mrn: mrnIndex(keys, whole),
    contact: contactIndex(keys, whole),
    rarest,
    others,
    born: birthDates.map(date => birthDateIndex(keys, date)),
  };
}

async function foundIds(tx: TenantTx, keys: TenantKeys, search: string, page: Page): Promise<string[]> {
  const { before, limit, tagId } = page;
  const { mrn, contact, rarest, others, born } = blindIndexesOf(keys, search);
  return idsOf(await tx.query(FIND, [before, limit, mrn, contact, rarest, others, born, tagId]));
}

const HAS_OTHERS = (id: string): string => `not exists (
  select from unnest($6::text[]) other
   where not exists (select from patient_name_prefix second
                      where second.tenant_id = current_tenant() and second.prefix_index = other and second.patient_id = ${id}))`;

/** With the tag of $8, when there is one. */
const TAGGED = (id: string): string => `($8::text is null or exists (
  select from patient_tag tagged where tagged.tenant_id = current_tenant() and tagged.tag_id = $8
    and tagged.patient_id = ${id} and tagged.deleted_at is null))`;

/**
 * Each way of finding is answered by an index of its own, latest first; the page is the latest of all of them. Takes the
 * id to stay below, the page's length, `blindIndexesOf` and a tag or null.
 */
export const FIND = `
  select id from (
    (select id from patient where mrn_index = $3 and deleted_at is null and id < $1 and ${TAGGED('patient.id')})
    union
    (select patient.id from contact_point contact join patient on patient.id = contact.patient_id
      where value_index = $4 and contact.deleted_at is null and patient.deleted_at is null and patient.id < $1
        and patient.tenant_id = contact.tenant_id and ${TAGGED('patient.id')}
      order by patient.id desc limit $2)
    union
    (select patient_id from patient_name_prefix named
      where named.prefix_index = $5 and cardinality($7::text[]) = 0 and named.patient_id < $1
        and ${HAS_OTHERS('named.patient_id')} and ${TAGGED('named.patient_id')}
      order by patient_id desc limit $2)
    union
    (select patient.id from patient
      where birth_date_index = any ($7) and deleted_at is null and patient.id < $1 and ${TAGGED('patient.id')}
        and ($5::text is null or exists (select from patient_name_prefix named where named.tenant_id = current_tenant()
              and named.prefix_index = $5 and named.patient_id = patient.id) and ${HAS_OTHERS('patient.id')})
      order by patient.id desc limit $2)
  ) found order by id desc limit $2`;
