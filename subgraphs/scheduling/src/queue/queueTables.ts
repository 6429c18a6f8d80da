import { EntitySchema } from 'typeorm';
import type { TicketAction, TicketState } from './ticketStates.ts';

/** Why a patient comes before others, or a line is put in another order. */
export const ORDER_REASONS = ['URGENT', 'NEEDS_ASSISTANCE', 'RETURNING', 'PRACTITIONER_REQUEST', 'OTHER'] as const;
export type OrderReason = (typeof ORDER_REASONS)[number];

/** Who waits for one practitioner in one clinic on one local day, as stored. */
export interface Queue {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string;
  /** Local date of the clinic. */
  onDate: string;
  /** The latest number given; 0: none. */
  lastToken: number;
  /** The practitioner sees nobody before; null: not late. */
  lateUntil: Date | null;
  version: number;
}

/** A patient's place in a queue, as stored. */
export interface QueueTicket {
  tenantId: string;
  id: string;
  clinicId: string;
  queueId: string;
  practitionerId: string;
  appointmentId: string;
  patientId: string;
  /** From 1 on, in the order of checking in. */
  token: number;
  state: TicketState;
  /** Earlier comes first among those of equal priority; see `turns.ts`. */
  turnAt: Date;
  /** Null: none. */
  priority: OrderReason | null;
  /** How long the visit was booked for. */
  plannedMinutes: number;
  /** How often it was called. */
  calls: number;
  checkedInAt: Date;
  calledAt: Date | null;
  startedAt: Date | null;
  /** When it was done, or the patient left. */
  endedAt: Date | null;
  version: number;
}

/** One thing that was done in a queue, as stored; never changed afterwards (SCH-14). */
export interface QueueLogEntry {
  tenantId: string;
  /** In the order things were done. */
  id: string;
  clinicId: string;
  queueId: string;
  ticketId: string | null;
  action: TicketAction | 'CHECK_IN' | 'PRIORITIZE' | 'MOVE' | 'REPORT_LATE';
  reason: OrderReason | null;
  fromPlace: number | null;
  toPlace: number | null;
  minutes: number | null;
  changedBy: string;
  changedByUserId: string | null;
  changedAt: Date;
}

const OWN = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
  clinicId: { name: 'clinic_id', type: 'text' },
} as const;

export const QueueTable = new EntitySchema<Queue>({
  name: 'queue',
  columns: {
    ...OWN,
    practitionerId: { name: 'practitioner_id', type: 'text' },
    onDate: { name: 'on_date', type: 'date' },
    lastToken: { name: 'last_token', type: 'smallint', default: 0 },
    lateUntil: { name: 'late_until', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const QueueTicketTable = new EntitySchema<QueueTicket>({
  name: 'queue_ticket',
  columns: {
    ...OWN,
    queueId: { name: 'queue_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    appointmentId: { name: 'appointment_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    token: { type: 'smallint' },
    state: { type: 'text' },
    turnAt: { name: 'turn_at', type: 'timestamptz' },
    priority: { type: 'text', nullable: true },
    plannedMinutes: { name: 'planned_minutes', type: 'smallint' },
    calls: { type: 'smallint', default: 0 },
    checkedInAt: { name: 'checked_in_at', type: 'timestamptz' },
    calledAt: { name: 'called_at', type: 'timestamptz', nullable: true },
    startedAt: { name: 'started_at', type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const QueueLogTable = new EntitySchema<QueueLogEntry>({
  name: 'queue_log',
  columns: {
    ...OWN,
    queueId: { name: 'queue_id', type: 'text' },
    ticketId: { name: 'ticket_id', type: 'text', nullable: true },
    action: { type: 'text' },
    reason: { type: 'text', nullable: true },
    fromPlace: { name: 'from_place', type: 'smallint', nullable: true },
    toPlace: { name: 'to_place', type: 'smallint', nullable: true },
    minutes: { type: 'smallint', nullable: true },
    changedBy: { name: 'changed_by', type: 'text' },
    changedByUserId: { name: 'changed_by_user_id', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
  },
});
