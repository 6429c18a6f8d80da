import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { loader } from '@polyclinic/subgraph/loadById.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { InvoiceLineTable, InvoiceTable, type Invoice, type InvoiceLine } from './invoices/invoiceTables.ts';

/** What billing's resolvers may use. */
export interface Context extends SubgraphContext {
  load: {
    invoice: DataLoader<string, Invoice | null>;
    /** By invoice. */
    lines: DataLoader<string, InvoiceLine[]>;
    invoiceOfAppointment: DataLoader<string, Invoice | null>;
  };
}

export const extendContext = (context: SubgraphContext): Context => ({
  ...context,
  load: {
    invoice: loader(ids => inTenant(context.db, scopeOf(context), tx => tx.findBy(InvoiceTable, { id: In(ids) }))),
    lines: new DataLoader(async ids => {
      const where = { invoiceId: In([...ids]) };
      const lines = await inTenant(context.db, scopeOf(context), tx =>
        tx.find(InvoiceLineTable, { where, order: { id: 'asc' } }),
      );
      const byInvoice = Map.groupBy(lines, line => line.invoiceId);
      return ids.map(id => byInvoice.get(id) ?? []);
    }),
    invoiceOfAppointment: new DataLoader(async ids => {
      const where = { appointmentId: In([...ids]) };
      const invoices = await inTenant(context.db, scopeOf(context), tx => tx.findBy(InvoiceTable, where));
      const byAppointment = new Map(invoices.map(invoice => [invoice.appointmentId, invoice]));
      return ids.map(id => byAppointment.get(id) ?? null);
    }),
  },
});
