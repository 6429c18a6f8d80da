import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import {
  chartColumns,
  openEntry,
  removal,
  sealContent,
  type ChartEntry,
  type Opened,
  type Removable,
} from '../chart/chartEntry.ts';
import type { FileStatus } from './fileStates.ts';
import type { FileType } from './fileTypes.ts';

export const DELETION_REASONS = ['ENTERED_IN_ERROR', 'WRONG_PATIENT', 'DUPLICATE'] as const;
export type DeletionReason = (typeof DELETION_REASONS)[number];

/** A photo is how the patient looks, and is listed with the documents nowhere. */
export type DocumentKind = 'PAPER' | 'PHOTO';

/** A document of a patient, as stored: its title sealed. */
export interface DocumentRow extends ChartEntry, Removable {
  kind: DocumentKind;
  appointmentId: string | null;
  encounterId: string | null;
  /** Null while it is shown, and where no file of it ever came. */
  deletionReason: DeletionReason | null;
}

interface DocumentContent {
  title: string;
}

export type Document = Opened<DocumentRow, DocumentContent>;

/** One version of a document; its bytes are in the object store under its id. */
export interface FileRow {
  tenantId: string;
  id: string;
  documentId: string;
  patientId: string;
  clinicId: string;
  status: FileStatus;
  /** Counted from 1 as versions come; null until then. */
  number: number | null;
  /** As declared; once it came, as its bytes say too. */
  contentType: FileType;
  sizeBytes: number;
  sha256: Buffer | null;
  scannedBy: string | null;
  scannedAt: Date | null;
  /** When its thumbnail was put beside it; null while it has none. */
  thumbnailAt: Date | null;
  recordedBy: string | null;
  recordedAt: Date;
}

export const DocumentTable = new EntitySchema<DocumentRow>({
  name: 'document_reference',
  columns: {
    ...chartColumns,
    ...removal,
    kind: { type: 'text', default: 'PAPER' },
    appointmentId: { name: 'appointment_id', type: 'text', nullable: true },
    encounterId: { name: 'encounter_id', type: 'text', nullable: true },
    deletionReason: { name: 'deletion_reason', type: 'text', nullable: true },
  },
});

export const FileTable = new EntitySchema<FileRow>({
  name: 'document_file',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    documentId: { name: 'document_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    clinicId: { name: 'clinic_id', type: 'text' },
    status: { type: 'text', default: 'REQUESTED' },
    number: { type: 'integer', nullable: true },
    contentType: { name: 'content_type', type: 'text' },
    sizeBytes: { name: 'size_bytes', type: 'integer' },
    sha256: { type: 'bytea', nullable: true },
    scannedBy: { name: 'scanned_by', type: 'text', nullable: true },
    scannedAt: { name: 'scanned_at', type: 'timestamptz', nullable: true },
    thumbnailAt: { name: 'thumbnail_at', type: 'timestamptz', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
});

const TABLE = 'document_reference';

export const openDocumentRow = (sealing: Sealing, row: DocumentRow): Document =>
  openEntry<DocumentRow, DocumentContent>(sealing, TABLE, row);

export const sealTitle = (sealing: Sealing, id: string, title: string): Buffer =>
  sealContent<DocumentContent>(sealing, { table: TABLE, id }, { title });
