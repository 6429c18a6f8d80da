import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { ClinicReferenceTable, OrganizationReferenceTable } from '@polyclinic/subgraph/references.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { ServiceItemTable, type ServiceItem } from './serviceItemTable.ts';

const input = z.object({
  clinicId: z.ulid(),
  code: z.string().trim().min(1).max(32),
  name: z.string().trim().min(1).max(200),
  amountMinor: z.int().min(0).max(100_000_000),
});

/** Adds an item to a clinic's catalogue, or refuses with CODE_TAKEN. */
export async function addServiceItem(context: Context, request: unknown): Promise<ServiceItem> {
  const { amountMinor, ...wanted } = validate(input, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    found(await tx.findOneBy(ClinicReferenceTable, { id: wanted.clinicId }), 'CLINIC_NOT_FOUND');
    const { currency } = await tx.findOneByOrFail(OrganizationReferenceTable, {});
    const id = newId();
    await tx.insert(ServiceItemTable, {
      tenantId: tx.scope.tenantId,
      id,
      ...wanted,
      amountMinor: String(amountMinor),
      currency,
    });
    return tx.findOneByOrFail(ServiceItemTable, { id });
  }).catch((error: unknown) => {
    if (brokenConstraint(error) === 'service_item_code') throw new Refusal('CONFLICT', 'CODE_TAKEN');
    throw error;
  });
}
