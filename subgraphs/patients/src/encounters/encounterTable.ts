import { EntitySchema } from 'typeorm';

/** A visit with its note, as stored: the note sealed. */
export interface EncounterRow {
  tenantId: string;
  id: string;
  patientId: string;
  clinicId: string;
  practitionerId: string;
  /** Subject of the login that wrote the note. */
  author: string;
  appointmentId: string | null;
  startedAt: Date;
  note: Buffer;
  /** Diagnoses and why the patient is to come again, sealed; null where none were written. */
  findings: Buffer | null;
  /** ISO 8601 date; null: the patient need not come again. */
  followUpOn: string | null;
  signedAt: Date | null;
  /** Since when its patient sees the note in the portal; null: they do not. */
  sharedAt: Date | null;
  /** The user who shares it; null where a program does, or nobody. */
  sharedBy: string | null;
  version: number;
}

/** A practitioner as identity announced them. */
export interface PractitionerReference {
  tenantId: string;
  id: string;
  clinicIds: string[];
  subject: string | null;
  /** Null until identity told it. */
  name: string | null;
}

/** An appointment as scheduling announced it: whose it is and where. */
export interface AppointmentReference {
  tenantId: string;
  id: string;
  patientId: string;
  clinicId: string;
  /** Null: booked before it was kept here. */
  practitionerId: string | null;
}

export const AppointmentReferenceTable = new EntitySchema<AppointmentReference>({
  name: 'appointment_reference',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text', nullable: true },
  },
});

export const EncounterTable = new EntitySchema<EncounterRow>({
  name: 'encounter',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    author: { type: 'text' },
    appointmentId: { name: 'appointment_id', type: 'text', nullable: true },
    startedAt: { name: 'started_at', type: 'timestamptz' },
    note: { type: 'bytea' },
    findings: { type: 'bytea', nullable: true },
    followUpOn: { name: 'follow_up_on', type: 'date', nullable: true },
    signedAt: { name: 'signed_at', type: 'timestamptz', nullable: true },
    sharedAt: { name: 'shared_at', type: 'timestamptz', nullable: true },
    sharedBy: { name: 'shared_by', type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const PractitionerReferenceTable = new EntitySchema<PractitionerReference>({
  name: 'practitioner_reference',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicIds: { name: 'clinic_ids', type: 'text', array: true },
    subject: { type: 'text', nullable: true },
    name: { type: 'text', nullable: true },
  },
});
