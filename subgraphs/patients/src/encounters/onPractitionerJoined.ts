import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable } from './encounterTable.ts';

/** Keeps who may write notes in step with identity. */
export async function onPractitionerJoined(
  tx: TenantTx,
  { tenantId, payload: { practitionerId, clinicIds, subject } }: EventOf<typeof practitionerJoined>,
): Promise<void> {
  await tx.upsert(PractitionerReferenceTable, { tenantId, id: practitionerId, clinicIds, subject }, ['tenantId', 'id']);
}
