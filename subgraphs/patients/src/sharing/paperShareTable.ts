import { EntitySchema } from 'typeorm';
import type { PAPER_LANGUAGES } from '../print/printed.ts';

/** A paper that a link opens, as stored. Nothing of it says what stands on the paper. */
export interface PaperShare {
  tenantId: string;
  id: string;
  patientId: string;
  clinicId: string;
  kind: 'PRESCRIPTION' | 'VISIT';
  /** The prescription's or the encounter's. */
  paperId: string;
  language: (typeof PAPER_LANGUAGES)[number];
  /** Null: not a person. */
  recordedBy: string | null;
  recordedAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  /** Dates of birth that were not the patient's, in a row. */
  wrongTries: number;
  opened: number;
  lastOpenedAt: Date | null;
  version: number;
  deletedAt: Date | null;
}

export const PaperShareTable = new EntitySchema<PaperShare>({
  name: 'paper_share',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    kind: { type: 'text' },
    paperId: { name: 'paper_id', type: 'text' },
    language: { type: 'text' },
    recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    wrongTries: { name: 'wrong_tries', type: 'smallint', default: 0 },
    opened: { type: 'integer', default: 0 },
    lastOpenedAt: { name: 'last_opened_at', type: 'timestamptz', nullable: true },
    version: { type: 'integer', default: 1 },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
