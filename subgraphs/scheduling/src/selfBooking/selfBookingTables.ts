import { EntitySchema } from 'typeorm';

/** What a visitor is about to book, as stored. */
export interface SelfBooking {
  tenantId: string;
  /** The hold's, which the visit keeps. */
  id: string;
  clinicId: string;
  networkHash: Buffer;
  /** Of the address that the code went to; null: none was sent. */
  contactHash: Buffer | null;
  codeHash: Buffer | null;
  codeUntil: Date | null;
  codeAttempts: number;
  codesSent: number;
  beganAt: Date;
}

export const SelfBookingTable = new EntitySchema<SelfBooking>({
  name: 'self_booking',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    networkHash: { name: 'network_hash', type: 'bytea' },
    contactHash: { name: 'contact_hash', type: 'bytea', nullable: true },
    codeHash: { name: 'code_hash', type: 'bytea', nullable: true },
    codeUntil: { name: 'code_until', type: 'timestamptz', nullable: true },
    codeAttempts: { name: 'code_attempts', type: 'smallint', default: 0 },
    codesSent: { name: 'codes_sent', type: 'smallint', default: 0 },
    beganAt: { name: 'began_at', type: 'timestamptz' },
  },
});

/** Which of a visit's links holds. */
export interface VisitLink {
  tenantId: string;
  /** The visit's. */
  id: string;
  clinicId: string;
  generation: number;
}

export const VisitLinkTable = new EntitySchema<VisitLink>({
  name: 'visit_link',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    generation: { type: 'integer' },
  },
});
