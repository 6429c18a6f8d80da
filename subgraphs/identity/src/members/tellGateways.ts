import { membershipChanged } from '@polyclinic/events/identity/membershipChanged.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

/**
 * Makes the gateways forget what a caller may do; they hear of it within the second.
 * @param id of the user or the API key, which keeps its events in order
 * @param subject as the caller's requests name it
 */
export const tellGateways = (tx: TenantTx, id: string, subject: string): Promise<void> =>
  publish(tx, membershipChanged, id, { subject });
