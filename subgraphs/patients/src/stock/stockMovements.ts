import { LessThan } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { StockMovementTable, type StockMovementRow } from './stockTables.ts';

const MAX_PAGE = 100;
const input = z.object({ first: z.int().min(1).max(MAX_PAGE), after: z.int().min(1).nullish() });

export interface StockMovementPage {
  movements: StockMovementRow[];
  endCursor: number | null;
}

/** A page of what came and went of a batch, latest first. */
export async function stockMovements(context: Context, batchId: string, request: unknown): Promise<StockMovementPage> {
  const { first, after } = validate(input, request);
  const rows = await inTenant(context.db, scopeOf(context), tx =>
    tx.find(StockMovementTable, {
      where: { batchId, ...(after && { position: LessThan(after) }) },
      order: { position: 'desc' },
      take: first + 1,
    }),
  );
  const movements = rows.slice(0, first);
  return { movements, endCursor: rows.length > first ? (movements.at(-1)?.position ?? null) : null };
}
