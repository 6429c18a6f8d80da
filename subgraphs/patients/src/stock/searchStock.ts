import { In } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { todayIn } from '../proxies/changeAssignment.ts';
import { soonUntil } from './expiry.ts';
import { StockItemTable, type StockItemRow } from './stockTables.ts';

const MAX_PAGE = 100;

/** What a page is sorted by, as text that sorts so. */
const KEYS = {
  NAME: 'lower(name)',
  ON_HAND: `lpad(on_hand::text, 10, '0')`,
  EXPIRY: `coalesce(expires_on::text, '9999-12-31')`,
} as const;

const FILTERS = {
  LOW: 'on_hand <= low_at',
  EXPIRING: 'expiring',
  EXPIRED: 'expired',
} as const;

/** The id of the last product of a page and what it was sorted by. */
const CURSOR = /^([0-7][0-9A-HJKMNP-TV-Z]{25})\|(.*)$/s;

const input = z.object({
  clinicId: z.ulid(),
  search: z.string().trim().max(200).nullish(),
  filter: z.enum(Object.keys(FILTERS) as [keyof typeof FILTERS]).nullish(),
  sort: z.enum(Object.keys(KEYS) as [keyof typeof KEYS]),
  descending: z.boolean(),
  first: z.int().min(1).max(MAX_PAGE),
  after: z.string().max(300).regex(CURSOR).nullish(),
});

export interface StockPage {
  items: StockItemRow[];
  endCursor: string | null;
}

/** A page of what a clinic keeps in stock. */
export async function searchStock(context: Context, request: unknown): Promise<StockPage> {
  const { clinicId, search, filter, sort, descending, first, after } = validate(input, request);
  const words = (search ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const [, afterId = null, afterKey = null] = (after && CURSOR.exec(after)) || [];
  return inTenant(context.db, scopeOf(context), async tx => {
    const clinic = await tx.findOneBy(ClinicReferenceTable, { id: clinicId });
    if (!clinic) return { items: [], endCursor: null };
    const today = todayIn(clinic, context.now());
    const places: Array<{ id: string; key: string }> = await tx.query(
      pageOf(KEYS[sort], filter ? FILTERS[filter] : 'true', descending),
      [clinicId, words, today, soonUntil(today), afterKey, afterId, first + 1],
    );
    const shown = places.slice(0, first);
    const rows = new Map(
      (await tx.findBy(StockItemTable, { id: In(shown.map(({ id }) => id)) })).map(row => [row.id, row]),
    );
    const last = shown.at(-1);
    return {
      items: shown.flatMap(({ id }) => rows.get(id) ?? []),
      endCursor: places.length > first && last ? `${last.id}|${last.key}` : null,
    };
  });
}

const pageOf = (key: string, filter: string, descending: boolean): string => {
  const [beyond, direction] = descending ? ['<', 'desc'] : ['>', 'asc'];
  return `
  with held as (
    select item.id, item.name, item.low_at,
           coalesce(sum(batch.on_hand) filter (where batch.expires_on >= $3::date), 0) as on_hand,
           min(batch.expires_on) as expires_on,
           coalesce(bool_or(batch.expires_on < $3::date), false) as expired,
           coalesce(bool_or(batch.expires_on between $3::date and $4::date), false) as expiring
      from stock_item item
      left join stock_batch batch on batch.tenant_id = item.tenant_id and batch.item_id = item.id and batch.on_hand > 0
     where item.clinic_id = $1
       and not exists (select from unnest($2::text[]) word
                        where position(word in lower(item.name)) = 0
                          and not exists (select from stock_batch lot where lot.tenant_id = item.tenant_id
                                             and lot.item_id = item.id and position(word in lower(lot.lot_number)) > 0))
     group by item.tenant_id, item.id
  ), sorted as (select id, (${key}) collate "C" as key from held where ${filter})
  select id, key from sorted
   where $5::text is null or (key, id::text collate "C") ${beyond} ($5::text collate "C", $6::text collate "C")
   order by key ${direction}, id ${direction} limit $7`;
};
