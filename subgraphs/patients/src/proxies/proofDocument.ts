import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { DocumentTable, FileTable, openDocumentRow, type FileRow } from '../documents/documentTables.ts';
import { ARRIVED } from '../documents/fileStates.ts';
import { linkToFile, type DocumentLink } from '../documents/openDocument.ts';
import { ProxyAssignmentTable, type ProxyAssignmentRow } from './proxyTables.ts';

/** The document on which a proof is to be seen, as whoever decides about the assignment knows it. */
export interface ProofDocument {
  id: string;
  title: string;
  recordedAt: Date;
  /** Whether it is shown still, and its newest version was found clean. */
  canBeOpened: boolean;
}

type Proved = Pick<ProxyAssignmentRow, 'patientId'> & { proofDocumentId: string };

/**
 * The newest version of a shown document of the same patient.
 * @throws Refusal NOT_FOUND DOCUMENT_NOT_FOUND, or CONFLICT FILE_NOT_CLEAN
 */
export async function proofFile(tx: TenantTx, { patientId, proofDocumentId: id }: Proved): Promise<FileRow> {
  found(await tx.findOneBy(DocumentTable, { id, patientId, kind: 'PAPER', deletedAt: IsNull() }), 'DOCUMENT_NOT_FOUND');
  const where = { documentId: id, status: In([...ARRIVED]) };
  const file = found(await tx.findOne(FileTable, { where, order: { number: 'desc' } }), 'DOCUMENT_NOT_FOUND');
  if (file.status !== 'CLEAN') throw new Refusal('CONFLICT', 'FILE_NOT_CLEAN', { status: file.status });
  return file;
}

/** Gives a link to the proof of an assignment, after writing down who looks (PAT-11, AUD-05). */
export async function openProxyProof(context: Context, request: string): Promise<DocumentLink> {
  const id = validate(z.ulid(), request);
  const file = await inTenant(context.db, scopeOf(context), async tx => {
    const row = found(await tx.findOneBy(ProxyAssignmentTable, { id }), 'PROXY_ASSIGNMENT_NOT_FOUND');
    const { patientId, proofDocumentId } = row;
    return proofFile(tx, { patientId, proofDocumentId: found(proofDocumentId, 'DOCUMENT_NOT_FOUND') });
  });
  return linkToFile(context, file);
}

/** What is known of an assignment's proof; null where it has no document, or one that went to another patient. */
export async function proofDocumentOf(row: ProxyAssignmentRow, context: Context): Promise<ProofDocument | null> {
  const { patientId, proofDocumentId: id } = row;
  if (id === null) return null;
  context.reads.note(patientId, 'PROXY');
  const document = await inTenant(context.db, scopeOf(context), tx => tx.findOneBy(DocumentTable, { id, patientId }));
  if (!document) return null;
  const [newest] = await context.load.documentFiles.load(id);
  const { title, recordedAt, deletedAt } = openDocumentRow(await context.sealingNow(), document);
  return { id, title, recordedAt, canBeOpened: deletedAt === null && newest?.status === 'CLEAN' };
}
