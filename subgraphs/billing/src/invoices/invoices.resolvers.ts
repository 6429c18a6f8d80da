import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { latestOfPatient } from '@polyclinic/subgraph/latestOfPatient.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { totalMinor } from './invoice.ts';
import { InvoiceTable } from './invoiceTables.ts';

export const invoiceResolvers: Resolvers = {
  Query: {
    invoice: async (_, { id }, { load }) => found(await load.invoice.load(id), 'INVOICE_NOT_FOUND'),
  },
  Invoice: {
    __resolveReference: ({ id }, { load }) => load.invoice.load(id),
    patient: ({ patientId }) => ({ id: patientId }),
    lines: async ({ id, currency }, _, { load }) =>
      (await load.lines.load(id)).map(line => ({
        ...line,
        amount: { amountMinor: Number(line.amountMinor), currency },
      })),
    total: async ({ id, currency }, _, { load }) => ({ amountMinor: totalMinor(await load.lines.load(id)), currency }),
  },
  Patient: {
    __resolveReference: ({ id }) => ({ id }),
    invoices: ({ id }, page, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        latestOfPatient(tx, { table: InvoiceTable, at: 'created_at' }, id, page).getMany(),
      ),
  },
  Appointment: {
    __resolveReference: ({ id }) => ({ id }),
    invoice: ({ id }, _, { load }) => load.invoiceOfAppointment.load(id),
  },
};
