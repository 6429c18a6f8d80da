import { EntitySchema } from 'typeorm';
import type { MergeState } from './patientMerge.ts';

/** A merge of two records, as stored. */
export interface PatientMergeRow extends MergeState {
  tenantId: string;
  id: string;
  clinicId: string;
  survivorId: string;
  duplicateId: string;
  /** The survivor's demographics that were replaced, a sealed JSON document. */
  survivorBefore: Buffer;
  mergedBy: string;
  mergedAt: Date;
  unmergedBy: string | null;
  unmergedAt: Date | null;
  version: number;
}

export const PatientMergeTable = new EntitySchema<PatientMergeRow>({
  name: 'patient_merge',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    survivorId: { name: 'survivor_id', type: 'text' },
    duplicateId: { name: 'duplicate_id', type: 'text' },
    status: { type: 'text' },
    applied: { type: 'jsonb' },
    survivorBefore: { name: 'survivor_before', type: 'bytea' },
    mergedBy: { name: 'merged_by', type: 'text' },
    mergedAt: { name: 'merged_at', type: 'timestamptz' },
    unmergedBy: { name: 'unmerged_by', type: 'text', nullable: true },
    unmergedAt: { name: 'unmerged_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const survivorBeforePlace = (rowId: string) => ({ table: 'patient_merge', column: 'survivor_before', rowId });
