import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { MessageTable, type Message } from './messageTable.ts';
import { queueMessage } from './queueMessage.ts';
import { afterUndo } from './undoMinute.ts';

type Known = Pick<Message, 'previousStartsAt' | 'previousPractitionerId'>;
type Placed = { startsAt: string; practitionerId: string; appointmentId: string } & Pick<
  Message,
  'clinicId' | 'patientId'
>;

/**
 * Queues that a visit has moved, unless the patient knows it as it is: another room alone is not told, nor a move back,
 * nor what a confirmation that still waits will tell.
 */
export async function queueMove(tx: TenantTx, event: EventEnvelope<Placed>, known: Known): Promise<void> {
  const { startsAt, practitionerId, appointmentId } = event.payload;
  const { previousStartsAt, previousPractitionerId } = known;
  const sameTime = previousStartsAt === null || previousStartsAt.getTime() === Date.parse(startsAt);
  const samePerson = previousPractitionerId === null || previousPractitionerId === practitionerId;
  if (sameTime && samePerson) return;
  const waiting = { appointmentId, purpose: 'APPOINTMENT_CONFIRMATION', status: 'QUEUED' } as const;
  if (await tx.existsBy(MessageTable, waiting)) return;
  const visitStartsAt = new Date(startsAt);
  await queueMessage(tx, event, {
    purpose: 'APPOINTMENT_MOVED',
    dueAt: afterUndo(event),
    visitStartsAt,
    ...pick(known),
  });
}

const pick = ({ previousStartsAt, previousPractitionerId }: Known): Known => ({
  previousStartsAt,
  previousPractitionerId,
});
