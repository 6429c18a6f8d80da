import { portalOpens } from '@polyclinic/subgraph/context.ts';
import { invoicesOfPatient, linesOf, totalOf } from '../invoices/invoicesOfPatient.ts';
import type { Resolvers } from '../schema.generated.ts';

export const portalResolvers: Resolvers = {
  PortalRecord: {
    __resolveReference: ({ id }, context) => (portalOpens(context, id) ? { id } : null),
    invoices: ({ id }, page, context) =>
      portalOpens(context, id, 'VIEW_BILLING') ? invoicesOfPatient(context, id, page) : null,
  },
  PortalInvoice: {
    lines: (invoice, _, context) => linesOf(invoice, context),
    total: (invoice, _, context) => totalOf(invoice, context),
  },
};
