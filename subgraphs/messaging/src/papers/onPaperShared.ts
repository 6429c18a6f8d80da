import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { paperShared } from '@polyclinic/events/patients/paperShared.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { queueMessage } from '../messages/queueMessage.ts';

/** Sends a patient the link to a paper that was shared with them (PAT-18). */
export async function onPaperShared(tx: TenantTx, event: EventOf<typeof paperShared>): Promise<void> {
  const { shareId, ...of } = event.payload;
  await queueMessage(tx, { ...event, payload: { ...of, appointmentId: null } }, { purpose: 'PAPER', shareId });
}
