import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { PractitionerReferenceTable, type PractitionerReference } from './encounterTable.ts';

/** The caller as a practitioner of a clinic. @throws Refusal FORBIDDEN NOT_A_PRACTITIONER */
export async function practitionerAt(tx: TenantTx, clinicId: string): Promise<PractitionerReference> {
  const practitioner = await tx.findOneBy(PractitionerReferenceTable, { subject: tx.scope.actor });
  if (!practitioner?.clinicIds.includes(clinicId)) throw new Refusal('FORBIDDEN', 'NOT_A_PRACTITIONER');
  return practitioner;
}
