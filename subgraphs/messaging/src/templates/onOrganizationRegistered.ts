import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { STARTING_TEXTS } from './startingTexts.ts';
import { templateFor } from './templateFor.ts';
import type { MessagePurpose } from './templateTable.ts';

/** Gives a new organization the texts it starts with. */
export async function onOrganizationRegistered(tx: TenantTx): Promise<void> {
  for (const purpose of Object.keys(STARTING_TEXTS) as MessagePurpose[]) await templateFor(tx, purpose);
}
