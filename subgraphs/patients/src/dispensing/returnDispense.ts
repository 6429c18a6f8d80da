import { z } from 'zod';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, entryRef } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { changed, tellStep } from '../prescriptions/changePrescription.ts';
import { openPrescription, PrescriptionTable, type Prescription } from '../prescriptions/prescriptionTable.ts';
import { moveStock } from '../stock/moveStock.ts';
import { StockBatchTable } from '../stock/stockTables.ts';
import { dispensesOf } from './dispenseMedication.ts';
import { DispenseTable, openDispense, returnReasonPlace } from './dispenseTable.ts';
import { linesDispensing, mustBeReturnable, wholeStatus } from './lineDispensing.ts';

const input = z.object({ ...entryRef.shape, reason: z.string().trim().min(1).max(500) });

/** Takes back what was dispensed, and puts it into stock again; both stay in the record. */
export async function returnDispense(context: Context, request: unknown): Promise<Prescription> {
  const { id, version, reason } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { prescriptionId } = found(await tx.findOneBy(DispenseTable, { id }), 'DISPENSE_NOT_FOUND');
    // The prescription first, as whoever dispenses locks it.
    const row = found(await entryForUpdate(tx, PrescriptionTable, prescriptionId), 'PRESCRIPTION_NOT_FOUND');
    const sealing = await context.sealing(tx);
    const dispense = openDispense(sealing, await tx.findOneByOrFail(DispenseTable, { id }));
    mustBeReturnable(dispense, { version, now: context.now() });
    for (const { batchId, quantity } of dispense.lots.toSorted((one, other) =>
      one.batchId < other.batchId ? -1 : 1,
    )) {
      const batch = found(await tx.findOneBy(StockBatchTable, { id: batchId }), 'BATCH_NOT_FOUND');
      await moveStock(tx, context, { batch, kind: 'RETURNED', quantity, content: { reason, dispenseId: id } });
    }
    await tx.update(
      DispenseTable,
      { id },
      {
        status: 'RETURNED',
        returnedBy: principalOf(context).userId,
        returnedAt: context.now(),
        returnReason: sealing.cipher.seal(returnReasonPlace(id), reason),
      },
    );
    const lines = linesDispensing(openPrescription(sealing, row), await dispensesOf(tx, sealing, prescriptionId));
    await tx.update(PrescriptionTable, { id: prescriptionId }, { dispenseStatus: wholeStatus(lines) });
    await tellStep(tx, row, 'RETURNED');
    return changed(tx, context, row);
  });
}
