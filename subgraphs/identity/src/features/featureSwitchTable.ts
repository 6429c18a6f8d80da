import { EntitySchema } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Feature } from './feature.ts';

interface FeatureSwitch {
  tenantId: string;
  feature: Feature;
  isOn: boolean;
}

export const FeatureSwitchTable = new EntitySchema<FeatureSwitch>({
  name: 'feature_switch',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    feature: { type: 'text', primary: true },
    isOn: { name: 'is_on', type: 'boolean' },
  },
});

/** What the transaction's organization turned on. */
export const featuresOn = async (tx: TenantTx): Promise<Feature[]> =>
  (await tx.findBy(FeatureSwitchTable, { isOn: true })).map(({ feature }) => feature);
