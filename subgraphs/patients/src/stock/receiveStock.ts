import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { formulary } from '../formulary/formulary.ts';
import { todayIn } from '../proxies/changeAssignment.ts';
import { expiryOf } from './expiry.ts';
import { moveStock } from './moveStock.ts';
import { STOCK_UNITS, StockBatchTable, type StockBatchRow } from './stockTables.ts';

/** More than any clinic has of anything. */
export const MAX_UNITS = 1_000_000;

const product = z.object({
  clinicId: z.ulid(),
  medicineCode: z.string().min(1).max(200).nullish(),
  name: z.string().trim().min(1).max(200).nullish(),
  unit: z.enum(STOCK_UNITS),
});

const input = product
  .extend({
    idempotencyKey: z.string().min(8).max(255),
    lotNumber: z.string().trim().min(1).max(40),
    expiresOn: z.iso.date(),
    quantity: z.int().min(1).max(MAX_UNITS),
  })
  .refine(({ medicineCode, name }) => Boolean(medicineCode) !== Boolean(name), {
    path: ['name'],
    error: 'needs a medicine or a name, and not both',
  });

/** Takes in what arrived of a product under one lot number; what is new is entered (ADV-16). */
export async function receiveStock(context: Context, request: unknown): Promise<StockBatchRow> {
  const { idempotencyKey: key, ...arrived } = validate(input, request);
  const { clinicId, lotNumber, expiresOn, quantity } = arrived;
  return inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'receiveStock', key, input: arrived }, async () => {
      const clinic = found(await tx.findOneBy(ClinicReferenceTable, { id: clinicId }), 'CLINIC_NOT_FOUND');
      if (expiryOf({ expiresOn }, todayIn(clinic, context.now())) === 'EXPIRED')
        throw new Refusal('BAD_USER_INPUT', 'ALREADY_EXPIRED');
      const itemId = await itemFor(tx, arrived);
      const batch = await batchFor(tx, { clinicId, itemId, lotNumber, expiresOn });
      await moveStock(tx, context, { batch, kind: 'RECEIVED', quantity });
      return batch.id;
    });
    return tx.findOneByOrFail(StockBatchTable, { id });
  });
}

/** The product, entered when it is new to the clinic. @throws Refusal BAD_USER_INPUT MEDICINE_UNKNOWN */
async function itemFor(tx: TenantTx, wanted: z.infer<typeof product>): Promise<string> {
  const { clinicId, medicineCode = null, unit } = wanted;
  const medicine = medicineCode === null ? null : formulary().medicines.get(medicineCode);
  if (medicine === undefined) throw new Refusal('BAD_USER_INPUT', 'MEDICINE_UNKNOWN');
  const name = medicine?.display ?? wanted.name;
  await tx.query(
    `insert into stock_item (tenant_id, id, clinic_id, medicine_code, name, unit) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, clinic_id, lower(name), unit) do nothing`,
    [tx.scope.tenantId, newId(), clinicId, medicineCode, name, unit],
  );
  const [row]: Array<{ id: string }> = await tx.query(
    'select id from stock_item where clinic_id = $1 and lower(name) = lower($2) and unit = $3',
    [clinicId, name, unit],
  );
  return row!.id;
}

type NewBatch = Pick<StockBatchRow, 'clinicId' | 'itemId' | 'lotNumber' | 'expiresOn'>;

/** The lot, entered when it is new. @throws Refusal CONFLICT LOT_EXPIRES_OTHERWISE */
async function batchFor(tx: TenantTx, batch: NewBatch): Promise<StockBatchRow> {
  const { clinicId, itemId, lotNumber, expiresOn } = batch;
  await tx.query(
    `insert into stock_batch (tenant_id, id, clinic_id, item_id, lot_number, expires_on) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, item_id, upper(lot_number)) do nothing`,
    [tx.scope.tenantId, newId(), clinicId, itemId, lotNumber, expiresOn],
  );
  const row = await tx
    .createQueryBuilder(StockBatchTable, 'batch')
    .where('batch.item_id = :itemId and upper(batch.lot_number) = upper(:lotNumber)', { itemId, lotNumber })
    .getOneOrFail();
  if (row.expiresOn !== expiresOn) throw new Refusal('CONFLICT', 'LOT_EXPIRES_OTHERWISE', { expiresOn: row.expiresOn });
  return row;
}
