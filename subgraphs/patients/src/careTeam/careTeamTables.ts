import { EntitySchema } from 'typeorm';
import { removal, type Removable } from '../chart/chartEntry.ts';

export const CARE_TEAM_ROLES = ['PRIMARY', 'CONSULTANT', 'COVERING'] as const;

/** A practitioner who cares for a patient (FHIR CareTeam.participant). */
export interface CareTeamMember extends Removable {
  tenantId: string;
  id: string;
  patientId: string;
  /** The patient's. */
  clinicId: string;
  practitionerId: string;
  role: (typeof CARE_TEAM_ROLES)[number];
  /** Null: not a person. */
  recordedBy: string | null;
  recordedAt: Date;
  version: number;
  deletedAt: Date | null;
}

export const CareTeamMemberTable = new EntitySchema<CareTeamMember>({
  name: 'care_team_member',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    practitionerId: { name: 'practitioner_id', type: 'text' },
    role: { type: 'text' },
    recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    version: { type: 'integer', default: 1 },
    ...removal,
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});

/** Whose patients an organization's practitioners see: all of their clinics, or their own. */
export interface PatientVisibility {
  tenantId: string;
  ofPractitioners: 'CLINIC' | 'OWN';
}

export const PatientVisibilityTable = new EntitySchema<PatientVisibility>({
  name: 'patient_visibility',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    ofPractitioners: { name: 'of_practitioners', type: 'text' },
  },
});
