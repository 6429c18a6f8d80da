import { found } from '@polyclinic/subgraph/refuse.ts';
import type { Resolvers } from '../schema.generated.ts';
import { invoicesOfPatient, linesOf, totalOf } from './invoicesOfPatient.ts';

export const invoiceResolvers: Resolvers = {
  Query: {
    invoice: async (_, { id }, { load }) => found(await load.invoice.load(id), 'INVOICE_NOT_FOUND'),
  },
  Invoice: {
    __resolveReference: ({ id }, { load }) => load.invoice.load(id),
    patient: ({ patientId }) => ({ id: patientId }),
    lines: (invoice, _, context) => linesOf(invoice, context),
    total: (invoice, _, context) => totalOf(invoice, context),
  },
  Patient: {
    __resolveReference: ({ id }) => ({ id }),
    invoices: ({ id }, page, context) => invoicesOfPatient(context, id, page),
  },
  Appointment: {
    __resolveReference: ({ id }) => ({ id }),
    invoice: ({ id }, _, { load }) => load.invoiceOfAppointment.load(id),
  },
};
