import { In } from 'typeorm';
import { z } from 'zod';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { Line } from '../prescriptions/prescriptionTable.ts';
import { todayAt } from '../proxies/changeAssignment.ts';
import { expiryOf } from '../stock/expiry.ts';
import { MAX_UNITS } from '../stock/receiveStock.ts';
import { StockBatchTable, StockItemTable, type StockItemRow } from '../stock/stockTables.ts';
import type { DispensedLot } from './dispenseTable.ts';

export const lotsInput = z
  .array(z.object({ batchId: z.ulid(), quantity: z.int().min(1).max(MAX_UNITS) }))
  .min(1)
  .max(20);

/** What is taken out of one batch, with the product it is of. */
export interface TakenLot {
  lot: DispensedLot;
  item: StockItemRow;
}

/**
 * The batches that something is taken from, as they are.
 * @throws Refusal NOT_FOUND BATCH_NOT_FOUND; CONFLICT BATCH_EXPIRED, by the date of the clinic that keeps it
 */
export async function lotsOf(tx: TenantTx, context: Context, wanted: z.infer<typeof lotsInput>): Promise<TakenLot[]> {
  const batches = await tx.findBy(StockBatchTable, { id: In(wanted.map(({ batchId }) => batchId)) });
  const items = await tx.findBy(StockItemTable, { id: In(batches.map(({ itemId }) => itemId)) });
  const lots: TakenLot[] = [];
  for (const { batchId, quantity } of wanted) {
    const batch = found(
      batches.find(({ id }) => id === batchId),
      'BATCH_NOT_FOUND',
    );
    const { clinicId, lotNumber, expiresOn } = batch;
    if (expiryOf(batch, await todayAt(tx, context, clinicId)) === 'EXPIRED')
      throw new Refusal('CONFLICT', 'BATCH_EXPIRED');
    const item = items.find(({ id }) => id === batch.itemId)!;
    const { name, unit } = item;
    lots.push({ lot: { batchId, clinicId, name, unit, lotNumber, expiresOn, quantity }, item });
  }
  return lots;
}

/**
 * How much of a line lots answer: as stated, or what they come to where they are counted in units of the dose. Pure.
 * @throws Refusal BAD_USER_INPUT QUANTITY_NEEDED
 */
export function quantityAnswered(
  { unit }: Pick<Line, 'unit'>,
  lots: readonly Pick<DispensedLot, 'unit' | 'quantity'>[],
  stated: number | null,
): number {
  if (stated !== null) return stated;
  if (lots.some(lot => lot.unit !== unit)) throw new Refusal('BAD_USER_INPUT', 'QUANTITY_NEEDED');
  return lots.reduce((sum, { quantity }) => sum + quantity, 0);
}
