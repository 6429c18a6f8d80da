import { EntitySchema } from 'typeorm';

/** What is looked after before a doctor sees a patient, in the order in which a nurse goes through it (PAT-15). */
export const POINTS = ['IDENTITY', 'VITAL_SIGNS', 'ALLERGIES', 'MEDICINES', 'REASON', 'CONSENTS', 'DOCUMENTS'] as const;
export type Point = (typeof POINTS)[number];

export const POINT_STATES = ['OPEN', 'DONE', 'NOT_APPLICABLE'] as const;
export type PointState = (typeof POINT_STATES)[number];

/** A visit's preparation, as stored. */
export interface PreparationRow {
  tenantId: string;
  /** The appointment's. */
  id: string;
  patientId: string;
  clinicId: string;
  /** Sealed. */
  notes: Buffer | null;
  /** The user who wrote last; null for a program, as those below. */
  notesBy: string | null;
  notesAt: Date | null;
  completedBy: string | null;
  completedAt: Date | null;
  version: number;
}

/** One point of a preparation that somebody has touched, as stored. */
export interface PreparationItemRow {
  tenantId: string;
  id: string;
  preparationId: string;
  patientId: string;
  clinicId: string;
  item: Point;
  state: PointState;
  /** Sealed. */
  why: Buffer | null;
  changedBy: string | null;
  changedAt: Date;
  version: number;
}

export const PreparationTable = new EntitySchema<PreparationRow>({
  name: 'visit_preparation',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    notes: { type: 'bytea', nullable: true },
    notesBy: { name: 'notes_by', type: 'text', nullable: true },
    notesAt: { name: 'notes_at', type: 'timestamptz', nullable: true },
    completedBy: { name: 'completed_by', type: 'text', nullable: true },
    completedAt: { name: 'completed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const PreparationItemTable = new EntitySchema<PreparationItemRow>({
  name: 'preparation_item',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    preparationId: { name: 'preparation_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    item: { type: 'text' },
    state: { type: 'text' },
    why: { type: 'bytea', nullable: true },
    changedBy: { name: 'changed_by', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
    version: { type: 'integer', default: 1 },
  },
});

export const notesPlace = (rowId: string) => ({ table: 'visit_preparation', column: 'notes', rowId });
export const whyPlace = (rowId: string) => ({ table: 'preparation_item', column: 'why', rowId });
