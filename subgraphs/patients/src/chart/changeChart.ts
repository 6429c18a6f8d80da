import { IsNull, type EntitySchema, type FindOptionsWhere } from 'typeorm';
import { z } from 'zod';
import { chartChanged } from '@polyclinic/events/patients/chartChanged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { PayloadOf } from '@polyclinic/events/defineEvent.ts';
import { principalOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { PatientTable, type PatientRow } from '../registry/patientTable.ts';
import type { ChartEntry, Removable } from './chartEntry.ts';

/** More than a list that anybody reads. */
const MAX_ENTRIES = 100;

/** Which entry is changed, and which version of it was looked at. */
export const entryRef = z.object({ id: z.ulid(), version: z.int().min(1) });
export type EntryRef = z.infer<typeof entryRef>;

/**
 * A patient whose lists nobody else changes until the transaction ends.
 * @throws Refusal NOT_FOUND PATIENT_NOT_FOUND
 */
export async function patientForUpdate(tx: TenantTx, id: string): Promise<PatientRow> {
  const where = { id, deletedAt: IsNull() };
  return found(await tx.findOne(PatientTable, { where, lock: { mode: 'pessimistic_write' } }), 'PATIENT_NOT_FOUND');
}

/** An entry that nobody else changes until the transaction ends; null when it is not there any more. */
export async function entryForUpdate<Row extends Pick<ChartEntry, 'id' | 'deletedAt'>>(
  tx: TenantTx,
  table: EntitySchema<Row>,
  id: string,
): Promise<Row | null> {
  const where = { id, deletedAt: IsNull() } as FindOptionsWhere<Row>;
  return tx.findOne(table, { where, lock: { mode: 'pessimistic_write' } });
}

/** The entry, when it is still the one that was looked at. @throws Refusal CONFLICT CHANGED_MEANWHILE */
export function unchanged<Row extends Pick<ChartEntry, 'version'>>(row: Row, { version }: EntryRef): Row {
  if (row.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  return row;
}

/** @throws Refusal CONFLICT LIST_FULL */
export async function assertRoom<Row extends ChartEntry>(
  tx: TenantTx,
  table: EntitySchema<Row>,
  patientId: string,
): Promise<void> {
  const listed = await tx.countBy(table, { patientId, deletedAt: IsNull() } as FindOptionsWhere<Row>);
  if (listed >= MAX_ENTRIES) throw new Refusal('CONFLICT', 'LIST_FULL');
}

/** Who enters something, and where and when. */
export const entered = (context: Context, tx: TenantTx, { id: patientId, clinicId }: PatientRow) => ({
  tenantId: tx.scope.tenantId,
  patientId,
  clinicId,
  recordedBy: principalOf(context).userId,
  recordedAt: context.now(),
});

/** Who takes something out, and when. */
export const takenOut = (context: Context) => ({
  deletedAt: context.now(),
  deletedBy: principalOf(context).userId,
});

/** Tells the other services that the record changed, not how. */
export async function tellChange(
  tx: TenantTx,
  context: Context,
  change: Omit<PayloadOf<typeof chartChanged>, 'changedBy'>,
): Promise<void> {
  await publish(tx, chartChanged, change.entryId, { ...change, changedBy: principalOf(context).userId });
}

interface ErrorMark<Row extends ChartEntry & Removable> extends Pick<PayloadOf<typeof chartChanged>, 'part'> {
  table: EntitySchema<Row>;
  row: Row;
}

/** Marks an entry as entered in error: it is kept, and shown no more (PAT-23). @returns the row as it is then */
export async function markInError<Row extends ChartEntry & Removable>(
  tx: TenantTx,
  context: Context,
  { table, row: { id, patientId }, part }: ErrorMark<Row>,
): Promise<Row> {
  await tx.update<ChartEntry & Removable>(table, { id }, takenOut(context));
  await tellChange(tx, context, { patientId, entryId: id, part, change: 'ENTERED_IN_ERROR' });
  return tx.findOneByOrFail(table, { id } as FindOptionsWhere<Row>);
}
