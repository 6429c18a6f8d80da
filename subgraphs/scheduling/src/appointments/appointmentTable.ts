import { EntitySchema } from 'typeorm';
import type { AppointmentStatus } from './states.ts';

export const BOOKING_CHANNELS = ['FRONT_DESK', 'PORTAL', 'WHATSAPP', 'API'] as const;
export type BookingChannel = (typeof BOOKING_CHANNELS)[number];
export const CANCEL_REASONS = ['PATIENT_REQUEST', 'CLINIC_REQUEST', 'OTHER'] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number] | 'LEFT_UNSEEN';
export const OVERBOOK_REASONS = ['URGENT', 'PATIENT_REQUEST', 'PRACTITIONER_REQUEST', 'OTHER'] as const;
export type OverbookReason = (typeof OVERBOOK_REASONS)[number];

export const APPOINTMENT_LABELS = [
  'FIRST_VISIT',
  'INTERPRETER',
  'WHEELCHAIR',
  'FASTING',
  'COMPANION',
  'REMOTE',
] as const;
export type AppointmentLabel = (typeof APPOINTMENT_LABELS)[number];

/** A visit, as stored. It occupies [startsAt, endsAt). */
export interface Appointment {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string;
  /** Null for a hold whose patient is not known yet. */
  patientId: string | null;
  startsAt: Date;
  endsAt: Date;
  status: AppointmentStatus;
  channel: BookingChannel;
  cancelReason: CancelReason | null;
  cancelledBy: string | null;
  cancelledAt: Date | null;
  bookedBy: string;
  /** Null: booked as no type. */
  visitTypeId: string | null;
  /** Kept free around it of the practitioner's other visits. */
  beforeMinutes: number;
  afterMinutes: number;
  roomId: string | null;
  seriesId: string | null;
  /** It has a place in the queue and no time of its own. */
  walkIn: boolean;
  /** Until when a hold keeps the time. */
  heldUntil: Date | null;
  /** Which of the session's places it has, from 1 on; beyond `places` it is overbooked. */
  lane: number;
  /** How many places the session had when it was booked. */
  places: number;
  overbookReason: OverbookReason | null;
  overbookedBy: string | null;
  labels: AppointmentLabel[];
  version: number;
}

export const AppointmentTable = new EntitySchema<Appointment>({
  name: 'appointment',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text', nullable: true },
    startsAt: { name: 'starts_at', type: 'timestamptz' },
    endsAt: { name: 'ends_at', type: 'timestamptz' },
    status: { type: 'text' },
    channel: { type: 'text' },
    cancelReason: { name: 'cancel_reason', type: 'text', nullable: true },
    cancelledBy: { name: 'cancelled_by', type: 'text', nullable: true },
    cancelledAt: { name: 'cancelled_at', type: 'timestamptz', nullable: true },
    bookedBy: { name: 'booked_by', type: 'text' },
    visitTypeId: { name: 'visit_type_id', type: 'text', nullable: true },
    beforeMinutes: { name: 'before_minutes', type: 'smallint', default: 0 },
    afterMinutes: { name: 'after_minutes', type: 'smallint', default: 0 },
    roomId: { name: 'room_id', type: 'text', nullable: true },
    seriesId: { name: 'series_id', type: 'text', nullable: true },
    walkIn: { name: 'walk_in', type: 'boolean', default: false },
    heldUntil: { name: 'held_until', type: 'timestamptz', nullable: true },
    lane: { type: 'smallint', default: 1 },
    places: { type: 'smallint', default: 1 },
    overbookReason: { name: 'overbook_reason', type: 'text', nullable: true },
    labels: { type: 'text', array: true, default: '{}' },
    overbookedBy: { name: 'overbooked_by', type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});
