import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { templateFor } from '../templates/templateFor.ts';
import type { MessagePurpose } from '../templates/templateTable.ts';
import { MessageTable, type Message } from './messageTable.ts';

type OfVisit = Pick<Message, 'clinicId' | 'patientId' | 'appointmentId'>;
type About = Partial<
  Pick<
    Message,
    'offerId' | 'recallOn' | 'shareId' | 'dueAt' | 'visitStartsAt' | 'previousStartsAt' | 'previousPractitionerId'
  >
>;

/** Queues what a patient is told of an event, once for the event; the sender asks for the address when it sends. */
export async function queueMessage(
  tx: TenantTx,
  { id: occasion, traceId, payload }: EventEnvelope<OfVisit>,
  { purpose, ...about }: About & { purpose: MessagePurpose },
): Promise<void> {
  const { id: templateId, channel } = await templateFor(tx, purpose);
  const { tenantId } = tx.scope;
  const { clinicId, patientId, appointmentId } = payload;
  const message = { id: newId(), clinicId, templateId, purpose, channel, patientId, appointmentId, occasion, traceId };
  await tx.insert(MessageTable, { tenantId, ...message, ...about, status: 'QUEUED' });
}

/**
 * Takes what a patient was to be told of a visit out of the queue. One that is being sent at this moment is waited for,
 * and is then none of these.
 * @returns What was taken out; null when there was nothing
 */
export async function takeBack(tx: TenantTx, appointmentId: string, purpose: MessagePurpose): Promise<Message | null> {
  const where = { appointmentId, purpose, status: 'QUEUED' as const };
  const queued = await tx.findOne(MessageTable, { where, lock: { mode: 'pessimistic_write' } });
  if (queued) await tx.update(MessageTable, { id: queued.id }, { status: 'WITHDRAWN' });
  return queued;
}
