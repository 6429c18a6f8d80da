import type { EventOf } from '@polyclinic/events/defineEvent.ts';
import type { waitlistOffered } from '@polyclinic/events/scheduling/waitlistOffered.v1.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { queueMessage } from './queueMessage.ts';

/** Queues the word of an offered time (SCH-15). Events that do not name its hold are of before it was told, and long over. */
export async function onWaitlistOffered(tx: TenantTx, event: EventOf<typeof waitlistOffered>): Promise<void> {
  const { appointmentId, offerId, ...payload } = event.payload;
  if (appointmentId === undefined) return;
  await queueMessage(tx, { ...event, payload: { ...payload, appointmentId } }, { purpose: 'WAITLIST_OFFER', offerId });
}
