import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { addSampleEntry } from './addSampleEntry.ts';
import { EntryTable } from './entryTable.ts';

export const entryResolvers: Resolvers = {
  Query: {
    sampleEntries: (_, { clinicId }, context) =>
      inTenant(context.db, scopeOf(context), tx =>
        tx.find(EntryTable, { where: { clinicId, deletedAt: IsNull() }, order: { code: 'asc' } }),
      ),
  },
  Mutation: {
    addSampleEntry: (_, { input }, context) => addSampleEntry(context, input),
  },
  SampleEntry: {
    __resolveReference: ({ id }, { load }) => load.entry.load(id),
  },
};
