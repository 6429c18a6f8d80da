import { In, IsNull } from 'typeorm';
import type { Attachment, DocumentReference } from 'fhir/r4.d.ts';
import { DocumentTable, FileTable, openDocumentRow, type Document, type FileRow } from '../documents/documentTables.ts';
import { within } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { EXTENSION } from './vocabulary.ts';

/** What is known of documents with a clean file: neither bytes nor an address, a hash to know the file by. */
export async function documentResources({ tx, sealing, patient }: ExportSource): Promise<DocumentReference[]> {
  const files = await tx.find(FileTable, {
    where: { patientId: patient.id, status: 'CLEAN' },
    order: { number: 'desc' },
  });
  const byDocument = Map.groupBy(files, ({ documentId }) => documentId);
  const where = { id: In([...byDocument.keys()]), kind: 'PAPER', deletedAt: IsNull() } as const;
  const rows = await tx.find(DocumentTable, { where, order: { id: 'asc' } });
  return rows.map(row => documentResource(openDocumentRow(sealing, row), byDocument.get(row.id) ?? []));
}

const documentResource = (document: Document, files: readonly FileRow[]): DocumentReference => ({
  resourceType: 'DocumentReference',
  id: document.id,
  status: 'current',
  subject: within('Patient', document.patientId),
  date: document.recordedAt.toISOString(),
  content: files.map(file => ({ attachment: { ...attachmentOf(file), title: document.title } })),
  ...(document.encounterId !== null && { context: { encounter: [within('Encounter', document.encounterId)] } }),
});

/** What a file is known by elsewhere. */
export const attachmentOf = ({
  contentType,
  sizeBytes,
  sha256,
  recordedAt,
}: Pick<FileRow, 'contentType' | 'sizeBytes' | 'sha256' | 'recordedAt'>): Attachment => ({
  ...(sha256 && { extension: [{ url: EXTENSION.sha256, valueBase64Binary: sha256.toString('base64') }] }),
  contentType,
  size: sizeBytes,
  creation: recordedAt.toISOString(),
});
