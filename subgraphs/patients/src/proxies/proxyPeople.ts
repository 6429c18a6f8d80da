import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { ProxyTable, type ProxyPerson } from './proxyTables.ts';

/** Proxies in clear by their ids, each opened once in a request. */
export const peopleLoader = (
  context: Parameters<typeof scopeOf>[0],
  sealingNow: () => Promise<Sealing>,
): DataLoader<string, ProxyPerson | null> =>
  new DataLoader(async ids => {
    const rows = await inTenant(context.db, scopeOf(context), tx => tx.findBy(ProxyTable, { id: In([...ids]) }));
    const { cipher } = await sealingNow();
    const people = new Map(
      rows.map(({ id, content }) => [
        id,
        JSON.parse(cipher.open({ table: 'proxy', column: 'content', rowId: id }, content)) as ProxyPerson,
      ]),
    );
    return ids.map(id => people.get(id) ?? null);
  });
