import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { NoteTemplateTable } from './noteTemplateTable.ts';

const MAX_TEMPLATES = 100;

export const noteTemplateResolvers: Resolvers = {
  Query: {
    noteTemplates: (_, __, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(NoteTemplateTable, { where: { deletedAt: IsNull() }, order: { name: 'asc' }, take: MAX_TEMPLATES }),
      ),
  },
};
