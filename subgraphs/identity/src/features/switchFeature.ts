import { z } from 'zod';
import { tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { OrganizationTable, type Organization } from '../organizations/organizationTable.ts';
import { forgetHolders } from '../roles/roleHolders.ts';
import { FEATURES, rolesWith } from './feature.ts';
import { featuresOn, FeatureSwitchTable } from './featureSwitchTable.ts';

const input = z.object({ feature: z.enum(FEATURES), on: z.boolean() });

/** Turns a feature on or off; as it is already, nothing happens. Gateways hear of it within the second. */
export async function switchFeature(context: Context, request: unknown): Promise<Organization> {
  const { feature, on } = validate(input, request);
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const { tenantId } = tx.scope;
    if ((await featuresOn(tx)).includes(feature) !== on) {
      await tx.upsert(FeatureSwitchTable, { tenantId, feature, isOn: on }, ['tenantId', 'feature']);
      for (const role of rolesWith(feature)) await forgetHolders(tx, role);
    }
    return tx.findOneByOrFail(OrganizationTable, { id: tenantId });
  });
}
