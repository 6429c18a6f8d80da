import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { TemplateTable } from './templateTable.ts';

export const templateResolvers: Resolvers = {
  Query: {
    templates: (_, _args, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(TemplateTable, { where: { deletedAt: IsNull() }, order: { purpose: 'asc', language: 'asc' } }),
      ),
  },
  Template: {
    __resolveReference: ({ id }, context) =>
      inTenant(context.db, scopeOf(context), tx => tx.findOneBy(TemplateTable, { id })),
  },
};
