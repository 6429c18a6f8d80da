import { EntitySchema } from 'typeorm';
import { removal, type Removable } from '../chart/chartEntry.ts';

export interface TagRow {
  tenantId: string;
  id: string;
  name: string;
  deletedAt: Date | null;
}

export interface PatientTagRow extends Removable {
  tenantId: string;
  id: string;
  patientId: string;
  clinicId: string;
  tagId: string;
  taggedBy: string | null;
  version: number;
  deletedAt: Date | null;
}

const ids = {
  tenantId: { name: 'tenant_id', type: 'text', primary: true },
  id: { type: 'text', primary: true },
} as const;

export const TagTable = new EntitySchema<TagRow>({
  name: 'tag',
  columns: { ...ids, name: { type: 'text' }, deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true } },
});

export const PatientTagTable = new EntitySchema<PatientTagRow>({
  name: 'patient_tag',
  columns: {
    ...ids,
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    tagId: { name: 'tag_id', type: 'text' },
    taggedBy: { name: 'tagged_by', type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
    ...removal,
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
