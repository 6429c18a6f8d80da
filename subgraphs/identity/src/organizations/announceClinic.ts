import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { NewClinic } from './clinicTable.ts';

/** Tells the other services what they keep of a clinic. */
export const announceClinic = (tx: TenantTx, { id, tenantId, slug, name, timezone }: NewClinic): Promise<void> =>
  publish(tx, clinicOpened, tenantId, { clinicId: id, slug, name, timezone });
