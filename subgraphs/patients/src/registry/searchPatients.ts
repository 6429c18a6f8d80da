import { IsNull, Raw } from 'typeorm';
import { z } from 'zod';
import { nameSearchIndex, normalizeContact } from '@polyclinic/phi/blindIndex.ts';
import type { TenantKeys } from '@polyclinic/phi/dataKeys.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { birthDateIndex, contactIndex, mrnIndex } from './patientRecord.ts';
import { PatientTable, type PatientRow } from './patientTable.ts';
import { typedSearch } from './typedSearch.ts';

const MAX_PAGE = 50;
/** Both parts of the longest name with a date of birth; an e-mail address has 254 at most. */
const MAX_TYPED = 254;
const input = z.object({
  search: z.string().trim().max(MAX_TYPED).nullish(),
  first: z.int().min(1).max(MAX_PAGE),
  after: z.ulid().nullish(),
  tagId: z.ulid().nullish(),
});

export interface PatientPage {
  patients: PatientRow[];
  endCursor: string | null;
}

/** A page of patients, latest registered first, by beginnings of name, birth date, whole contact value or record number. */
export async function searchPatients(context: Context, request: unknown): Promise<PatientPage> {
  const { search, first, ...asked } = validate(input, request);
  const rows = await inTenant(context.db, scopeOf(context), async tx => {
    const indexes = search ? blindIndexesOf((await context.sealing(tx)).keys, search) : null;
    return findPatients(tx, indexes, { first: first + 1, ...asked });
  });
  const patients = rows.slice(0, first);
  return { patients, endCursor: rows.length > first ? (patients.at(-1)?.id ?? null) : null };
}

interface Asked {
  first: number;
  /** Only patients registered before this one. */
  after?: string | null | undefined;
  /** Only patients with this tag. */
  tagId?: string | null | undefined;
}

/** Above every ULID. */
const END = '8';

/** The latest patients, or of those whom the indexes find. */
export function findPatients(tx: TenantTx, indexes: BlindIndexes | null, asked: Asked): Promise<PatientRow[]> {
  const page = { before: asked.after ?? END, limit: asked.first, tagId: asked.tagId ?? null };
  const { sql, parameters } = indexes ? found(indexes, page) : latest(page);
  // As a list, so that its rows are fetched by their key however many PostgreSQL expects of a page.
  const id = Raw(column => `${column} = any (array(${sql}))`, parameters);
  return tx.find(PatientTable, { where: { id, deletedAt: IsNull() }, order: { id: 'desc' } });
}

/** What a typed search is looked for by, in one organization. */
export interface BlindIndexes {
  mrn: string;
  /** Null: nothing was typed that a contact could be. */
  contact: string | null;
  /** Beginnings of names, longest first. */
  beginnings: string[];
  born: string[];
}

export function blindIndexesOf(keys: TenantKeys, search: string): BlindIndexes {
  const { whole, words, birthDates } = typedSearch(search);
  return {
    mrn: mrnIndex(keys, whole),
    contact: normalizeContact(whole) === '' ? null : contactIndex(keys, whole),
    beginnings: words.map(word => nameSearchIndex(keys, word)),
    born: birthDates.map(date => birthDateIndex(keys, date)),
  };
}

interface Page {
  /** Ids below this one. */
  before: string;
  limit: number;
  tagId: string | null;
}

/** The ids of a page, and what its parameters stand for. */
interface Statement {
  sql: string;
  parameters: Record<string, unknown>;
}

function latest(page: Page): Statement {
  const sql = page.tagId
    ? `select patient_id from patient_tag tagged
        where tagged.tag_id = :tagId and tagged.deleted_at is null and tagged.patient_id < :before
          and exists (select from patient known where known.tenant_id = current_tenant() and known.id = tagged.patient_id
                         and known.deleted_at is null)
        order by tagged.patient_id desc limit :limit`
    : `select known.id from patient known
        where known.deleted_at is null and known.id < :before order by known.id desc limit :limit`;
  return { sql, parameters: { ...page } };
}

/** Each way of finding is answered by an index of its own, latest first; the page is the latest of all of them. */
function found({ mrn, contact, beginnings, born }: BlindIndexes, page: Page): Statement {
  const typed = beginnings.map((_, at) => `:beginning${at}`);
  const ways = [
    `select known.id from patient known
      where known.mrn_index = :mrn and known.deleted_at is null and known.id < :before`,
    contact &&
      `select known.id from contact_point contact
         join patient known on known.tenant_id = contact.tenant_id and known.id = contact.patient_id
        where contact.value_index = :contact and contact.deleted_at is null and known.deleted_at is null
          and known.id < :before`,
    born.length > 0 &&
      `select known.id from patient known
        where known.birth_date_index = any (:born) and known.deleted_at is null and known.id < :before
          ${typed.map(beginning => `and ${has(beginning)}`).join(' ')}`,
    born.length === 0 && beginnings.length > 0 && byName(typed),
  ].filter(way => typeof way === 'string');
  const tagged = page.tagId
    ? `and exists (select from patient_tag tagged where tagged.tenant_id = current_tenant() and tagged.tag_id = :tagId
             and tagged.patient_id = known.id and tagged.deleted_at is null)`
    : '';
  const pages = ways.map(way => `(${way} ${tagged} order by known.id desc limit :limit)`);
  return {
    sql: `select id from (${pages.join(' union ')}) found order by id desc limit :limit`,
    parameters: {
      ...page,
      mrn,
      contact,
      born,
      ...Object.fromEntries(beginnings.map((it, at) => [`beginning${at}`, it])),
    },
  };
}

/** That a name of the patient at hand begins so: the offset keeps PostgreSQL from beginning with all whose names do. */
const has = (beginning: string): string => `exists (
  select from patient_name_prefix had where had.tenant_id = current_tenant() and had.prefix_index = ${beginning}
     and had.patient_id = known.id offset 0)`;

/** How far back is looked to tell which of several beginnings is rarer. */
const DEPTH = 200;

/**
 * Patients whose names begin with all of these. Those who have the rarest are gone through: the one of which the latest
 * patients lie furthest back.
 */
function byName(typed: readonly string[]): string {
  const those = `select patient_id as id, prefix_index from patient_name_prefix
    where tenant_id = current_tenant() and patient_id < :before`;
  if (typed.length === 1) return `select known.id from (${those}) known where known.prefix_index = ${typed[0]}`;
  const farthest = (beginning: string) =>
    `(${those} and prefix_index = ${beginning} order by patient_id desc offset ${DEPTH} limit 1)`;
  const told = typed.map(
    (beginning, place) => `(${beginning}::text, ${place}, (select id from ${farthest(beginning)} back))`,
  );
  return `with rarest as materialized (
      select prefix_index from (values ${told.join(', ')}) typed (prefix_index, place, reaches)
       order by reaches nulls first, place limit 1)
    select known.id from (${those}) known
     where known.prefix_index = (select prefix_index from rarest)
       ${typed.map(it => `and (${it} = (select prefix_index from rarest) or ${has(it)})`).join(' ')}`;
}
