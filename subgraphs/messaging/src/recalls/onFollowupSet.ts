import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { followupSet } from '@polyclinic/events/patients/followupSet.v1.ts';
import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { queueMessage } from '../messages/queueMessage.ts';
import { recallDue } from './recallDue.ts';

/** Plans the word that reminds a patient to come again (PAT-16). */
export async function onFollowupSet(tx: TenantTx, event: EventOf<typeof followupSet>): Promise<void> {
  const { clinicId, on: recallOn } = event.payload;
  const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  await queueMessage(tx, event, { purpose: 'RECALL', recallOn, dueAt: recallDue(recallOn, timezone, new Date()) });
}
