import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { MAX_UNITS } from './receiveStock.ts';
import { StockItemTable, type StockItemRow } from './stockTables.ts';

const input = z.object({
  id: z.ulid(),
  version: z.int().min(1),
  lowAt: z
    .int()
    .min(0)
    .max(MAX_UNITS)
    .nullish()
    .transform(lowAt => lowAt ?? null),
});

/** Says at which quantity a product is low. */
export async function setLowStock(context: Context, request: unknown): Promise<StockItemRow> {
  const { id, version, lowAt } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    found(await tx.findOneBy(StockItemTable, { id }), 'STOCK_ITEM_NOT_FOUND');
    const changed = await tx.update(StockItemTable, { id, version }, { lowAt });
    if (changed.affected !== 1) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    return tx.findOneByOrFail(StockItemTable, { id });
  });
}
