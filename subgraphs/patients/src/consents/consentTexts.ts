import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { ConsentTextTable, PURPOSES, type ConsentTextRow, type Purpose } from './consentTables.ts';

const input = z.object({
  purpose: z.enum(PURPOSES),
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(10_000),
  validMonths: z
    .int()
    .min(1)
    .max(120)
    .nullish()
    .transform(months => months ?? null),
});

/** The texts in force, in the order of the purposes. */
export async function textsInForce(tx: TenantTx): Promise<ConsentTextRow[]> {
  const latest = new Map<Purpose, ConsentTextRow>();
  for (const text of await tx.find(ConsentTextTable, { order: { textVersion: 'asc' } })) latest.set(text.purpose, text);
  return PURPOSES.flatMap(purpose => latest.get(purpose) ?? []);
}

/** Publishes the next version of a purpose's text; two at once are published one after the other. */
export async function publishConsentText(context: Context, request: unknown): Promise<ConsentTextRow> {
  const wanted = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`consent_text:${tx.scope.tenantId}`]);
    const last = (await textsInForce(tx)).find(({ purpose }) => purpose === wanted.purpose)?.textVersion ?? 0;
    const row = { ...wanted, tenantId: tx.scope.tenantId, id: newId(), textVersion: last + 1 };
    await tx.insert(ConsentTextTable, { ...row, publishedAt: context.now() });
    return tx.findOneByOrFail(ConsentTextTable, { id: row.id });
  });
}
