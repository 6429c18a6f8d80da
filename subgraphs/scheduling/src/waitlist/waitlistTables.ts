import { EntitySchema } from 'typeorm';
import type { OrderReason } from '../queue/queueTables.ts';
import type { EntryAction, EntryState } from './entryStates.ts';

export const CLOSE_REASONS = ['PATIENT_REQUEST', 'BOOKED_OTHERWISE', 'UNREACHABLE', 'OTHER'] as const;
/** `PAST`: the last day has gone by. */
export type CloseReason = (typeof CLOSE_REASONS)[number] | 'PAST';

/** A patient who wants a time, as stored. */
export interface WaitlistEntry {
  tenantId: string;
  id: string;
  clinicId: string;
  patientId: string;
  /** Null: any of the clinic. */
  practitionerId: string | null;
  visitTypeId: string | null;
  /** How long the visit is. */
  minutes: number;
  /** Local dates of the clinic; the end is exclusive. */
  fromDate: string;
  untilDate: string;
  /** 1 is Monday; null: each day. */
  weekdays: number[] | null;
  /** Local hours the visit lies in, `HH:MM:SS`; null, as the end: any. */
  startsAtLocal: string | null;
  endsAtLocal: string | null;
  /** Why it comes before others; null: it does not. */
  priority: OrderReason | null;
  waitingSince: Date;
  state: EntryState;
  closeReason: CloseReason | null;
  /** Offers that nobody answered, one after another. */
  unanswered: number;
  /** What was booked. */
  appointmentId: string | null;
  addedBy: string;
  version: number;
}

/** A time that was offered to a patient, as stored. */
export interface WaitlistOffer {
  tenantId: string;
  id: string;
  clinicId: string;
  entryId: string;
  /** The hold that keeps the time. */
  appointmentId: string;
  practitionerId: string;
  startsAt: Date;
  endsAt: Date;
  state: 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED';
  expiresAt: Date;
  version: number;
}

/** One thing that happened to an entry, as stored; never changed afterwards. */
export interface WaitlistLogEntry {
  tenantId: string;
  /** In the order things happened. */
  id: string;
  clinicId: string;
  entryId: string;
  offerId: string | null;
  action: EntryAction | 'ADD' | 'PRIORITIZE';
  reason: string | null;
  changedBy: string;
  /** Its user; null for a program. */
  changedByUserId: string | null;
  changedAt: Date;
}

const OWN = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
  clinicId: { name: 'clinic_id', type: 'text' },
} as const;

export const WaitlistEntryTable = new EntitySchema<WaitlistEntry>({
  name: 'waitlist_entry',
  columns: {
    ...OWN,
    patientId: { name: 'patient_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text', nullable: true },
    visitTypeId: { name: 'visit_type_id', type: 'text', nullable: true },
    minutes: { type: 'smallint' },
    fromDate: { name: 'from_date', type: 'date' },
    untilDate: { name: 'until_date', type: 'date' },
    weekdays: { type: 'smallint', array: true, nullable: true },
    startsAtLocal: { name: 'starts_at_local', type: 'time', nullable: true },
    endsAtLocal: { name: 'ends_at_local', type: 'time', nullable: true },
    priority: { type: 'text', nullable: true },
    waitingSince: { name: 'waiting_since', type: 'timestamptz' },
    state: { type: 'text' },
    closeReason: { name: 'close_reason', type: 'text', nullable: true },
    unanswered: { type: 'smallint', default: 0 },
    appointmentId: { name: 'appointment_id', type: 'text', nullable: true },
    addedBy: { name: 'added_by', type: 'text' },
    version: { type: 'integer', default: 1 },
  },
});

export const WaitlistOfferTable = new EntitySchema<WaitlistOffer>({
  name: 'waitlist_offer',
  columns: {
    ...OWN,
    entryId: { name: 'entry_id', type: 'text' },
    appointmentId: { name: 'appointment_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
    state: { type: 'text' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    version: { type: 'integer', default: 1 },
  },
});

export const WaitlistLogTable = new EntitySchema<WaitlistLogEntry>({
  name: 'waitlist_log',
  columns: {
    ...OWN,
    entryId: { name: 'entry_id', type: 'text' },
    offerId: { name: 'offer_id', type: 'text', nullable: true },
    action: { type: 'text' },
    reason: { type: 'text', nullable: true },
    changedBy: { name: 'changed_by', type: 'text' },
    changedByUserId: { name: 'changed_by_user_id', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
});
