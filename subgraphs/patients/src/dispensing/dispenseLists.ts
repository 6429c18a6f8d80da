import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { DispenseTable, type DispenseRow } from './dispenseTable.ts';

/** What was handed out of prescriptions, latest first: one query for all that a request asks about in the same tick. */
export const dispensesLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<string, DispenseRow[]> =>
  new DataLoader(async prescriptionIds => {
    const where = { prescriptionId: In([...prescriptionIds]) };
    const rows = await inTenant(context.db, scopeOf(context), tx =>
      tx.find(DispenseTable, { where, order: { id: 'desc' } }),
    );
    const byPrescription = Map.groupBy(rows, ({ prescriptionId }) => prescriptionId);
    return prescriptionIds.map(id => byPrescription.get(id) ?? []);
  });
