import DataLoader from 'dataloader';
import { tenantScopeOf, type SubgraphContext } from '@polyclinic/subgraph/context.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';

/** How many of those who work in an organization have accepted a version. */
export interface Acceptances {
  accepted: number;
  members: number;
}

/** By version: one statement for all that a request asks about in the same tick. */
export const acceptancesLoader = (context: SubgraphContext): DataLoader<string, Acceptances> =>
  new DataLoader(async ids => {
    const rows = await inTenant(context.db, tenantScopeOf(context), tx =>
      tx.query<Array<Acceptances & { id: string }>>(
        `select version.id, count(*)::int as members, count(acceptance.id)::int as accepted
           from terms_version version
           join membership on membership.tenant_id = version.tenant_id and deleted_at is null and deactivated_at is null
           left join terms_acceptance acceptance
             on acceptance.tenant_id = version.tenant_id and terms_id = version.id and acceptance.user_id = membership.user_id
          where version.id = any ($1) group by version.id`,
        [ids],
      ),
    );
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => byId.get(id) ?? { accepted: 0, members: 0 });
  });
