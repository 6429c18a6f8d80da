import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable } from './encounterTable.ts';

/** Keeps who may write notes in step with identity. */
export async function onPractitionerJoined(
  tx: TenantTx,
  { tenantId, payload: { practitionerId: id, clinicIds, subject, name } }: EventOf<typeof practitionerJoined>,
): Promise<void> {
  const row = { tenantId, id, clinicIds, subject, ...(name !== undefined && { name }) };
  await tx.upsert(PractitionerReferenceTable, row, ['tenantId', 'id']);
}
