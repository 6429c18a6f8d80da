import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { scopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { EntryTable, type Entry } from './entries/entryTable.ts';

/** What sample's resolvers may use. */
export interface Context extends SubgraphContext {
  load: { entry: DataLoader<string, Entry | null> };
}

export const extendContext = (context: SubgraphContext): Context => ({
  ...context,
  load: {
    entry: new DataLoader(async ids => {
      const entries = await inTenant(context.db, scopeOf(context), tx => tx.findBy(EntryTable, { id: In([...ids]) }));
      const byId = new Map(entries.map(entry => [entry.id, entry]));
      return ids.map(id => byId.get(id) ?? null);
    }),
  },
});
