import DataLoader from 'dataloader';
import { In, MoreThan } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { StockBatchTable, type StockBatchRow } from './stockTables.ts';

const MAX_LISTED = 100;

/** What is left of products, first that expires first: one query for all that a request asks about in the same tick. */
export const batchesLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<string, StockBatchRow[]> =>
  new DataLoader(async itemIds => {
    const where = { itemId: In([...itemIds]), onHand: MoreThan(0) };
    const rows = await inTenant(context.db, scopeOf(context), tx =>
      tx.find(StockBatchTable, { where, order: { expiresOn: 'asc', id: 'asc' } }),
    );
    const byItem = Map.groupBy(rows, ({ itemId }) => itemId);
    return itemIds.map(id => (byItem.get(id) ?? []).slice(0, MAX_LISTED));
  });
