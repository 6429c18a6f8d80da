import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { LetterheadTable } from './letterheadTable.ts';

/** Keeps a clinic's letterhead in step with identity; the clinic itself is kept before it. */
export async function onClinicOpened(
  tx: TenantTx,
  { tenantId, payload: { clinicId: id, letterhead } }: EventOf<typeof clinicOpened>,
): Promise<void> {
  if (letterhead) await tx.upsert(LetterheadTable, { tenantId, id, ...letterhead }, ['tenantId', 'id']);
}
