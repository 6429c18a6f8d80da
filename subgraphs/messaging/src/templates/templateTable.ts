import { EntitySchema } from 'typeorm';

export type MessagePurpose =
  | 'APPOINTMENT_CONFIRMATION'
  | 'APPOINTMENT_MOVED'
  | 'APPOINTMENT_CANCELLED'
  | 'APPOINTMENT_REMINDER'
  | 'APPOINTMENT_FOLLOW_UP'
  | 'WAITLIST_OFFER'
  /** To come again, as a doctor said. */
  | 'RECALL'
  /** The link to a paper that was shared with the patient. */
  | 'PAPER';
export type Channel = 'EMAIL';

/** A message's text, as stored. */
export interface Template {
  tenantId: string;
  id: string;
  purpose: MessagePurpose;
  channel: Channel;
  /** BCP 47. */
  language: string;
  subject: string;
  body: string;
  deletedAt: Date | null;
}

export const TemplateTable = new EntitySchema<Template>({
  name: 'template',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    purpose: { type: 'text' },
    channel: { type: 'text' },
    language: { type: 'text' },
    subject: { type: 'text' },
    body: { type: 'text' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
