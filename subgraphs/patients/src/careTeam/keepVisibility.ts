import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { organizationRegistered } from '@polyclinic/events/identity/organizationRegistered.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PatientVisibilityTable } from './careTeamTables.ts';

/** Keeps whose patients practitioners see in step with identity (IAM-23). */
export async function keepVisibility(
  tx: TenantTx,
  { tenantId, payload: { patientVisibility } }: EventOf<typeof organizationRegistered>,
): Promise<void> {
  if (patientVisibility)
    await tx.upsert(PatientVisibilityTable, { tenantId, ofPractitioners: patientVisibility }, ['tenantId']);
}
