import { EntitySchema } from 'typeorm';

export type AppointmentStatus = 'BOOKED' | 'CANCELLED';
export type BookingChannel = 'FRONT_DESK' | 'PORTAL' | 'WHATSAPP' | 'API';
export type CancelReason = 'PATIENT_REQUEST' | 'CLINIC_REQUEST' | 'OTHER';

/** A visit, as stored. It occupies [startsAt, endsAt). */
export interface Appointment {
  tenantId: string;
  id: string;
  clinicId: string;
  practitionerId: string;
  patientId: string;
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
  version: number;
}

export const AppointmentTable = new EntitySchema<Appointment>({
  name: 'appointment',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
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
    version: { type: 'integer', default: 1 },
  },
});
