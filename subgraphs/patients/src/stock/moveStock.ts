import { principalOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import {
  sealMovement,
  StockMovementTable,
  type MovementContent,
  type MovementKind,
  type StockBatchRow,
} from './stockTables.ts';

export interface Movement {
  batch: Pick<StockBatchRow, 'id' | 'clinicId'>;
  kind: MovementKind;
  /** What comes, or goes where it is negative. */
  quantity: number;
  content?: MovementContent;
  /** The batch's version it is based on; left out, whatever moved before does not matter. */
  version?: number;
}

/** Writes one line of the ledger; the database changes what is left by it, after whoever moves the same batch. */
export async function moveStock(tx: TenantTx, context: Context, movement: Movement): Promise<void> {
  const { batch, kind, quantity, content, version } = movement;
  const id = newId();
  await tx
    .insert(StockMovementTable, {
      tenantId: tx.scope.tenantId,
      id,
      clinicId: batch.clinicId,
      batchId: batch.id,
      ...(version !== undefined && { position: version + 1 }),
      kind,
      quantity,
      content: content ? sealMovement(await context.sealing(tx), id, content) : null,
      recordedBy: principalOf(context).userId,
      recordedAt: context.now(),
    })
    .catch(refuseMovement);
}

/** @throws Refusal CONFLICT CHANGED_MEANWHILE, NOT_ENOUGH_ON_HAND */
function refuseMovement(error: unknown): never {
  const broken = brokenConstraint(error);
  if (broken === 'stock_movement_turn') throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  if (broken === 'stock_batch_on_hand') throw new Refusal('CONFLICT', 'NOT_ENOUGH_ON_HAND');
  throw error;
}
