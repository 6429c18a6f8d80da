import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Clinic, NewClinic } from './clinicTable.ts';

type Announced = NewClinic & Partial<Pick<Clinic, 'email' | 'phone' | 'address' | 'brandColor' | 'brandMark'>>;

/** Tells the other services what they keep of a clinic. */
export function announceClinic(tx: TenantTx, clinic: Announced): Promise<void> {
  const { id, tenantId, slug, name, timezone } = clinic;
  const { email = null, phone = null, address = null, brandColor = null, brandMark = null } = clinic;
  const letterhead = { email, phone, address, brandColor, brandMark };
  return publish(tx, clinicOpened, tenantId, { clinicId: id, slug, name, timezone, letterhead });
}
