import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable } from './personTables.ts';

/** Somebody works in a clinic. @throws Refusal NOT_FOUND PRACTITIONER_NOT_FOUND */
export async function assertWorksIn(tx: TenantTx, practitionerId: string, clinicId: string): Promise<void> {
  const practitioner = await tx.findOneBy(PractitionerReferenceTable, { id: practitionerId });
  if (!practitioner?.clinicIds.includes(clinicId)) throw new Refusal('NOT_FOUND', 'PRACTITIONER_NOT_FOUND');
}
