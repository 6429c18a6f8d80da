import { z } from 'zod';
import { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { tenantScopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { organizationSettings } from './organizationSettings.ts';
import { OrganizationTable, type Organization } from './organizationTable.ts';
import { timezone } from './timezone.ts';

const input = z.object({
  version: z.int().min(1),
  name: z.string().trim().min(1).max(200),
  taxId: z
    .string()
    .trim()
    .max(50)
    .nullish()
    .transform(text => text || null),
  timezone,
  settings: organizationSettings,
});

/** Changes what an organization says of itself, and tells the other services. */
export async function changeOrganizationProfile(context: Context, request: unknown): Promise<Organization> {
  const { version, ...profile } = validate(input, request);
  return inTenant(context.db, tenantScopeOf(context), async tx => {
    const changed = await tx.update(OrganizationTable, { id: tx.scope.tenantId, version }, profile);
    if (changed.affected !== 1) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
    const organization = await tx.findOneByOrFail(OrganizationTable, { id: tx.scope.tenantId });
    const { id, slug, name, timezone: zone, currency } = organization;
    const { patientVisibility } = profile.settings;
    await publish(tx, organizationRegistered, id, { slug, name, timezone: zone, currency, patientVisibility });
    return organization;
  });
}
