import { EntitySchema } from 'typeorm';

/** A practitioner as identity announced them. */
export interface PractitionerReference {
  tenantId: string;
  id: string;
  clinicIds: string[];
  /** Their login in the identity provider; null without one. */
  subject: string | null;
  /** Whether they let their times be compared with those in other organizations. */
  sharesBusyTimes: boolean;
}

/** A patient as the patients service announced them: that they exist and where; nothing about them. */
export interface PatientReference {
  tenantId: string;
  id: string;
  clinicId: string;
  deletedAt: Date | null;
}

export const PractitionerReferenceTable = new EntitySchema<PractitionerReference>({
  name: 'practitioner_reference',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicIds: { name: 'clinic_ids', type: 'text', array: true },
    subject: { type: 'text', nullable: true },
    sharesBusyTimes: { name: 'shares_busy_times', type: 'boolean', default: false },
  },
});

export const PatientReferenceTable = new EntitySchema<PatientReference>({
  name: 'patient_reference',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
