import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { catalogueResolvers } from './catalogue/catalogue.resolvers.ts';
import { ServiceItemTable } from './catalogue/serviceItemTable.ts';
import { extendContext, type Context } from './context.ts';
import { reactions } from './events.ts';
import { invoiceResolvers } from './invoices/invoices.resolvers.ts';
import { portalResolvers } from './portal/portal.resolvers.ts';
import { InvoiceLineTable, InvoiceTable } from './invoices/invoiceTables.ts';

const NAME = 'billing';

/** Billing: what visits cost and what is owed. */
export const billing: SubgraphDefinition<Context> = {
  name: NAME,
  folder: import.meta.dirname,
  tables: [OrganizationReferenceTable, ClinicReferenceTable, ServiceItemTable, InvoiceTable, InvoiceLineTable],
  resolvers: [catalogueResolvers, invoiceResolvers, portalResolvers],
  reactions,
  topics: readTopics(NAME),
  extend: extendContext,
};
