import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { stamps } from '../chart/chartEntry.ts';
import type { TextStatus } from './textStates.ts';

/** What a machine read on one file of a document, as stored: it has the file's id. */
export interface TextRow {
  tenantId: string;
  id: string;
  documentId: string;
  patientId: string;
  clinicId: string;
  status: TextStatus;
  /** A JSON document, sealed; null until something was read. */
  content: Buffer | null;
  readBy: string | null;
  /** Of the line that the reader was least sure of, percent. */
  confidence: number | null;
  readAt: Date | null;
  /** Who confirmed or rejected it, and when. */
  decidedBy: string | null;
  decidedAt: Date | null;
  /** Who asked for it. */
  recordedBy: string | null;
  recordedAt: Date;
  version: number;
}

/** What is sealed. */
export interface TextContent {
  /** As it was read. */
  read: string;
  /** As a person confirmed it; null before, and where nothing was confirmed. */
  confirmed: string | null;
}

const { deletedAt: _, ...kept } = stamps;

export const TextTable = new EntitySchema<TextRow>({
  name: 'document_text',
  columns: {
    ...kept,
    documentId: { name: 'document_id', type: 'text' },
    status: { type: 'text', default: 'PENDING' },
    content: { type: 'bytea', nullable: true },
    readBy: { name: 'read_by', type: 'text', nullable: true },
    confidence: { type: 'integer', nullable: true },
    readAt: { name: 'read_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
  },
});

const placeOf = (rowId: string) => ({ table: 'document_text', column: 'content', rowId });

export const sealText = ({ cipher }: Sealing, id: string, content: TextContent): Buffer =>
  cipher.seal(placeOf(id), JSON.stringify(content));

/** @throws Error when the content was moved or changed */
export const openText = ({ cipher }: Sealing, { id, content }: Pick<TextRow, 'id' | 'content'>): TextContent | null =>
  content && (JSON.parse(cipher.open(placeOf(id), content)) as TextContent);
