import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';

/** Somebody works in a clinic of the caller's. @throws Refusal NOT_FOUND PRACTITIONER_NOT_FOUND */
export async function assertOwnPractitioner(tx: TenantTx, scope: TenantScope, practitionerId: string): Promise<void> {
  const practitioner = await tx.findOneBy(PractitionerReferenceTable, { id: practitionerId });
  const { clinicIds } = scope;
  if (!practitioner?.clinicIds.some(id => clinicIds === 'ALL' || clinicIds.includes(id)))
    throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
}
