import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { moveStock } from './moveStock.ts';
import { MAX_UNITS } from './receiveStock.ts';
import { StockBatchTable, type StockBatchRow } from './stockTables.ts';

const seen = z.object({
  batchId: z.ulid(),
  version: z.int().min(1),
  reason: z.string().trim().min(1).max(500),
});
const countInput = seen.extend({ counted: z.int().min(0).max(MAX_UNITS) });
const writeOffInput = seen.extend({ quantity: z.int().min(1).max(MAX_UNITS) });

/** Puts a batch's quantity to what was counted; whoever moved it meanwhile makes the count void. */
export async function countStock(context: Context, request: unknown): Promise<StockBatchRow> {
  const { batchId, version, counted, reason } = validate(countInput, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const batch = await batchAt(tx, batchId, version);
    const quantity = counted - batch.onHand;
    if (quantity === 0) throw new Refusal('CONFLICT', 'COUNT_IS_THE_SAME');
    await moveStock(tx, context, { batch, kind: 'ADJUSTED', quantity, content: { reason }, version });
    return tx.findOneByOrFail(StockBatchTable, { id: batchId });
  });
}

/** Takes units out of stock that nobody gets. */
export async function writeOffStock(context: Context, request: unknown): Promise<StockBatchRow> {
  const { batchId, version, quantity, reason } = validate(writeOffInput, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const batch = await batchAt(tx, batchId, version);
    await moveStock(tx, context, { batch, kind: 'WRITTEN_OFF', quantity: -quantity, content: { reason }, version });
    return tx.findOneByOrFail(StockBatchTable, { id: batchId });
  });
}

/** @throws Refusal NOT_FOUND BATCH_NOT_FOUND, CONFLICT CHANGED_MEANWHILE */
async function batchAt(tx: TenantTx, id: string, version: number): Promise<StockBatchRow> {
  const batch = found(await tx.findOneBy(StockBatchTable, { id }), 'BATCH_NOT_FOUND');
  if (batch.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  return batch;
}
