import DataLoader from 'dataloader';
import { In, IsNull, type EntitySchema, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { ChartEntry } from './chartEntry.ts';

type Request = Parameters<typeof scopeOf>[0];
type Listed = Pick<ChartEntry, 'patientId' | 'deletedAt'>;

/**
 * What patients have in one list, latest first: one query for all that a request asks about in the same tick.
 * @param more what else a row must meet
 * @param order another one
 */
export const listLoader = <Row extends Listed>(
  context: Request,
  table: EntitySchema<Row>,
  more: FindOptionsWhere<Row> = {},
  order: FindOptionsOrder<Row> = { id: 'desc' } as never,
): DataLoader<string, Row[]> =>
  new DataLoader(async patientIds => {
    const where = { ...more, patientId: In([...patientIds]), deletedAt: IsNull() } as FindOptionsWhere<Row>;
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.find(table, { where, order }));
    const byPatient = Map.groupBy(rows, ({ patientId }) => patientId);
    return patientIds.map(id => byPatient.get(id) ?? []);
  });

/** What was entered in visits, latest first: one query for all that a request asks about in the same tick. */
export const visitLoader = <Row extends Listed & { encounterId: string }>(
  context: Request,
  table: EntitySchema<Row>,
): DataLoader<string, Row[]> =>
  new DataLoader(async encounterIds => {
    const where = { encounterId: In([...encounterIds]), deletedAt: IsNull() } as FindOptionsWhere<Row>;
    const rows = await inTenant(context.db, scopeOf(context), tx =>
      tx.find(table, { where, order: { id: 'desc' } as never }),
    );
    const byVisit = Map.groupBy(rows, ({ encounterId }) => encounterId);
    return encounterIds.map(id => byVisit.get(id) ?? []);
  });

/** The user who entered something. */
export const enteredBy = ({ recordedBy }: Pick<ChartEntry, 'recordedBy'>): { id: string } | null =>
  recordedBy === null ? null : { id: recordedBy };
