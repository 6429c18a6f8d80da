import { EntitySchema } from 'typeorm';
import type { FollowUpStatus } from './followUpStates.ts';

/** What becomes of a signed visit's request to come again, as stored. */
export interface FollowUpRow {
  tenantId: string;
  /** The encounter's. */
  id: string;
  patientId: string;
  clinicId: string;
  practitionerId: string;
  /** ISO 8601 date, in the clinic's zone. */
  dueOn: string;
  status: FollowUpStatus;
  /** The user who changed it last; null: nobody has, or a program did. */
  changedBy: string | null;
  changedAt: Date | null;
  version: number;
  deletedAt: Date | null;
}

export const FollowUpTable = new EntitySchema<FollowUpRow>({
  name: 'follow_up',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    dueOn: { name: 'due_on', type: 'date' },
    status: { type: 'text' },
    changedBy: { name: 'changed_by', type: 'text', nullable: true },
    changedAt: { name: 'changed_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
