import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { latestOfPatient } from '@polyclinic/subgraph/latestOfPatient.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { totalMinor } from './invoice.ts';
import { InvoiceTable, type Invoice } from './invoiceTables.ts';

interface Page {
  first: number;
  /** Unless told, all. */
  status?: Invoice['status'] | null;
}

/** A page of a patient's invoices, newest first. */
export const invoicesOfPatient = (context: Context, patientId: string, page: Page): Promise<Invoice[]> =>
  inTenant(context.db, scopeOf(context), tx => {
    const invoices = latestOfPatient(tx, { table: InvoiceTable, at: 'created_at' }, patientId, page);
    return (page.status ? invoices.andWhere('row.status = :status', { status: page.status }) : invoices).getMany();
  });

/** What an invoice lists, each with its amount. */
export const linesOf = async ({ id, currency }: Invoice, { load }: Context) =>
  (await load.lines.load(id)).map(line => ({ ...line, amount: { amountMinor: Number(line.amountMinor), currency } }));

export const totalOf = async ({ id, currency }: Invoice, { load }: Context) => ({
  amountMinor: totalMinor(await load.lines.load(id)),
  currency,
});
