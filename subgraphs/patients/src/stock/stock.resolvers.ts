import { enteredBy } from '../chart/chartLists.ts';
import type { Context } from '../context.ts';
import { openDispense } from '../dispensing/dispenseTable.ts';
import { todayIn } from '../proxies/changeAssignment.ts';
import type { Resolvers } from '../schema.generated.ts';
import { countStock, writeOffStock } from './countStock.ts';
import { expiryOf, onHandOf } from './expiry.ts';
import { receiveStock } from './receiveStock.ts';
import { searchStock } from './searchStock.ts';
import { setLowStock } from './setLowStock.ts';
import { stockMovements } from './stockMovements.ts';
import { openMovement, type StockItemRow } from './stockTables.ts';

/** The date in a clinic that the caller sees rows of. */
async function todayOf(context: Context, { clinicId }: { clinicId: string }): Promise<string> {
  const clinic = await context.load.clinic.load(clinicId);
  return todayIn(clinic!, context.now());
}

async function kept(item: StockItemRow, context: Context) {
  const batches = await context.load.stockBatches.load(item.id);
  return onHandOf({ lowAt: item.lowAt, batches }, await todayOf(context, item));
}

export const stockResolvers: Resolvers = {
  Query: {
    stock: (_, args, context) => searchStock(context, args),
    stockBatch: (_, { id }, context) => context.load.stockBatch.load(id),
  },
  Mutation: {
    receiveStock: (_, { input }, context) => receiveStock(context, input),
    countStock: (_, { input }, context) => countStock(context, input),
    writeOffStock: (_, { input }, context) => writeOffStock(context, input),
    setLowStock: (_, args, context) => setLowStock(context, args),
  },
  StockItem: {
    onHand: async (item, _, context) => (await kept(item, context)).onHand,
    isLow: async (item, _, context) => (await kept(item, context)).isLow,
    batches: ({ id }, _, context) => context.load.stockBatches.load(id),
  },
  StockBatch: {
    item: async ({ itemId }, _, context) => (await context.load.stockItem.load(itemId))!,
    expiry: async (batch, _, context) => expiryOf(batch, await todayOf(context, batch)),
    movements: ({ id }, args, context) => stockMovements(context, id, args),
  },
  StockMovement: {
    recordedBy: enteredBy,
    reason: async (row, _, context) => openMovement(await context.sealingNow(), row).reason ?? null,
    dispense: async (row, _, context) => {
      const sealing = await context.sealingNow();
      const { dispenseId } = openMovement(sealing, row);
      const dispense = dispenseId ? await context.load.dispense.load(dispenseId) : null;
      if (!dispense) return null;
      context.reads.note(dispense.patientId, 'MEDICINE');
      return openDispense(sealing, dispense);
    },
  },
};
