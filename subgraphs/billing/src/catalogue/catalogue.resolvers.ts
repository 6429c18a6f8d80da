import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addServiceItem } from './addServiceItem.ts';
import { ServiceItemTable } from './serviceItemTable.ts';

export const catalogueResolvers: Resolvers = {
  Query: {
    serviceItems: (_, { clinicId }, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(ServiceItemTable, { where: { clinicId, deletedAt: IsNull() }, order: { code: 'asc' } }),
      ),
  },
  Mutation: {
    addServiceItem: (_, { input }, context) => addServiceItem(context, input),
  },
  ServiceItem: {
    __resolveReference: ({ id }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(ServiceItemTable, { id })),
    price: ({ amountMinor, currency }) => ({ amountMinor: Number(amountMinor), currency }),
  },
};
