import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entryForUpdate, entryRef, takenOut, tellChange, unchanged } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import type { PutBack } from '../removed/putBack.ts';
import {
  DELETION_REASONS,
  type Document,
  type DocumentKind,
  DocumentTable,
  type DocumentRow,
  openDocumentRow,
} from './documentTables.ts';

const deletion = z.object({ ...entryRef.shape, reason: z.enum(DELETION_REASONS) });

/** A document that is shown, and nobody else changes until the transaction ends. @throws Refusal DOCUMENT_NOT_FOUND */
export async function documentForUpdate(tx: TenantTx, id: string, kind: DocumentKind = 'PAPER'): Promise<DocumentRow> {
  const row = await entryForUpdate(tx, DocumentTable, id);
  return found(row?.kind === kind ? row : null, 'DOCUMENT_NOT_FOUND');
}

/** A document in clear, noted as read. */
export async function shownDocument(tx: TenantTx, context: Context, id: string): Promise<Document> {
  const row = await tx.findOneByOrFail(DocumentTable, { id });
  context.reads.note(row.patientId, 'DOCUMENT');
  return openDocumentRow(await context.sealing(tx), row);
}

/** Takes a document out with all its versions: kept, shown no more, and put back by who may (PAT-23). */
export async function deleteDocument(context: Context, request: unknown): Promise<Document> {
  const { reason: deletionReason, ...ref } = validate(deletion, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { id, patientId } = unchanged(await documentForUpdate(tx, ref.id), ref);
    await tx.update(DocumentTable, { id }, { ...takenOut(context), deletionReason });
    await tellChange(tx, context, { patientId, entryId: id, part: 'DOCUMENTS', change: 'ENTERED_IN_ERROR' });
    return shownDocument(tx, context, id);
  });
}

/** A document that was taken out is shown again, with all its versions. */
export async function putBackDocument(
  { tx, context, patient }: PutBack,
  { id }: DocumentRow,
): Promise<Partial<DocumentRow>> {
  await tellChange(tx, context, { patientId: patient.id, entryId: id, part: 'DOCUMENTS', change: 'CHANGED' });
  return { deletionReason: null };
}
