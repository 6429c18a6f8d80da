import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { readTopics } from '@polyclinic/subgraph/registry.ts';
import type { SubgraphDefinition } from '@polyclinic/subgraph/runSubgraph.ts';
import { extendContext, type Context } from './context.ts';
import { entryResolvers } from './entries/entries.resolvers.ts';
import { EntryTable } from './entries/entryTable.ts';
import { reactions } from './events.ts';

const NAME = 'sample';

/** Sample: what it is for, in a few words. */
export const sample: SubgraphDefinition<Context> = {
  name: NAME,
  folder: import.meta.dirname,
  tables: [OrganizationReferenceTable, ClinicReferenceTable, EntryTable],
  resolvers: [entryResolvers],
  reactions,
  topics: readTopics(NAME),
  extend: extendContext,
};
