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
  return {
    mrn: mrnIndex(keys, whole),
    contact: contactIndex(keys, whole),
    /** Beginnings of names, longest first. */
    beginnings: words.flatMap(word => nameSearchIndexes(keys, word)),
    born: birthDates.map(date => birthDateIndex(keys, date)),
  };
}

async function foundIds(tx: TenantTx, keys: TenantKeys, search: string, page: Page): Promise<string[]> {
  const { before, limit, tagId } = page;
  const { mrn, contact, beginnings, born } = blindIndexesOf(keys, search);
  return idsOf(await tx.query(FIND, [before, limit, mrn, contact, beginnings, born, tagId]));
}

/** Beginnings that more patients have than this count as equally frequent. */
const FREQUENT = 2_000;

const HAS = (id: string, beginning: string): string => `exists (
  select from patient_name_prefix had where had.tenant_id = current_tenant() and had.prefix_index = ${beginning}
    and had.patient_id = ${id})`;

/** All beginnings but the one that the search begins with. */
const HAS_OTHERS = (id: string): string => `not exists (
  select from unnest($5::text[]) other where other <> (select prefix_index from rarest) and not ${HAS(id, 'other')})`;

/** With the tag of $7, when there is one. */
const TAGGED = (id: string): string => `($7::text is null or exists (
  select from patient_tag tagged where tagged.tenant_id = current_tenant() and tagged.tag_id = $7
    and tagged.patient_id = ${id} and tagged.deleted_at is null))`;

/**
 * Each way of finding is answered by an index of its own, latest first; the page is the latest of all of them. Where
 * several beginnings must hold, those who have the rarest are gone through. Takes the id to stay below, the page's length,
 * `blindIndexesOf` and a tag or null.
 */
export const FIND = `
  with rarest as materialized (
    select prefix_index from unnest($5::text[]) with ordinality as typed (prefix_index, place)
     order by case when cardinality($5::text[]) > 1 then (
       select count(*) from (select from patient_name_prefix known where known.tenant_id = current_tenant()
                                and known.prefix_index = typed.prefix_index limit ${FREQUENT}) counted) end, place
     limit 1
  )
  select id from (
    (select id from patient where mrn_index = $3 and deleted_at is null and id < $1 and ${TAGGED('patient.id')})
    union
    (select patient.id from contact_point contact join patient on patient.id = contact.patient_id
      where value_index = $4 and contact.deleted_at is null and patient.deleted_at is null and patient.id < $1
        and patient.tenant_id = contact.tenant_id and ${TAGGED('patient.id')}
      order by patient.id desc limit $2)
    union
    (select patient_id from patient_name_prefix named
      where named.tenant_id = current_tenant() and named.prefix_index = (select prefix_index from rarest)
        and cardinality($6::text[]) = 0 and named.patient_id < $1
        and ${HAS_OTHERS('named.patient_id')} and ${TAGGED('named.patient_id')}
      order by patient_id desc limit $2)
    union
    (select patient.id from patient
      where birth_date_index = any ($6) and deleted_at is null and patient.id < $1 and ${TAGGED('patient.id')}
        and not exists (select from unnest($5::text[]) typed where not ${HAS('patient.id', 'typed')})
      order by patient.id desc limit $2)
  ) found order by id desc limit $2`;
