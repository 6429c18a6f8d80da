import { EntitySchema } from 'typeorm';
import type { Channel, MessagePurpose } from '../templates/templateTable.ts';

export type MessageStatus = 'QUEUED' | 'SENT' | 'SUPPRESSED' | 'FAILED' | 'WITHDRAWN';

/** One message to a patient, as stored: to whom and what became of it, never what it said. */
export interface Message {
  tenantId: string;
  id: string;
  clinicId: string;
  templateId: string;
  purpose: MessagePurpose;
  channel: Channel;
  patientId: string;
  /** Null: a recall, of a visit nobody booked yet, or the link to a paper. */
  appointmentId: string | null;
  /** The offer of the waitlist it tells of, whose hold is then its appointment; null: it tells of a visit. */
  offerId: string | null;
  /** On what day the patient is to come again, ISO 8601; null but for recalls. */
  recallOn: string | null;
  /** The shared paper whose link it is; null but for those. */
  shareId: string | null;
  /** The rule that asks for it; null for what tells of an event. */
  ruleId: string | null;
  /** The visit's time it was made for; null for confirmations, which tell whatever time it has. */
  visitStartsAt: Date | null;
  /** When and with whom the patient knows the visit, where it was moved since; null: as it is. */
  previousStartsAt: Date | null;
  previousPractitionerId: string | null;
  /** What it is sent once about: the event's id, or the rule's with the visit's time. */
  occasion: string;
  contactPointId: string | null;
  providerId: string | null;
  status: MessageStatus;
  failure: string | null;
  attempts: number;
  dueAt: Date;
  traceId: string;
  queuedAt: Date;
  sentAt: Date | null;
}

export const MessageTable = new EntitySchema<Message>({
  name: 'message',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    templateId: { name: 'template_id', type: 'text' },
    purpose: { type: 'text' },
    channel: { type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    appointmentId: { name: 'appointment_id', type: 'text', nullable: true },
    offerId: { name: 'offer_id', type: 'text', nullable: true },
    recallOn: { name: 'recall_on', type: 'date', nullable: true },
    shareId: { name: 'share_id', type: 'text', nullable: true },
    ruleId: { name: 'rule_id', type: 'text', nullable: true },
    visitStartsAt: { name: 'visit_starts_at', type: 'timestamptz', nullable: true },
    previousStartsAt: { name: 'previous_starts_at', type: 'timestamptz', nullable: true },
    previousPractitionerId: { name: 'previous_practitioner_id', type: 'text', nullable: true },
    occasion: { type: 'text', default: '' },
    contactPointId: { name: 'contact_point_id', type: 'text', nullable: true },
    providerId: { name: 'provider_id', type: 'text', nullable: true },
    status: { type: 'text' },
    failure: { type: 'text', nullable: true },
    attempts: { type: 'smallint', default: 0 },
    dueAt: { name: 'due_at', type: 'timestamptz', default: () => 'now()' },
    traceId: { name: 'trace_id', type: 'text' },
    queuedAt: { name: 'queued_at', type: 'timestamptz', default: () => 'now()' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
  },
});
