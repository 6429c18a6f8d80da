import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import { found } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { DocumentTable, FileTable, type DocumentRow, type FileRow } from './documentTables.ts';
import { afterStep, ARRIVED } from './fileStates.ts';

/** A file that nobody else changes until the transaction ends. @throws Refusal NOT_FOUND FILE_NOT_FOUND */
export async function fileForUpdate(tx: TenantTx, id: string): Promise<FileRow> {
  return found(await tx.findOne(FileTable, { where: { id }, lock: { mode: 'pessimistic_write' } }), 'FILE_NOT_FOUND');
}

/** A file whose document is such a one. @throws Refusal NOT_FOUND FILE_NOT_FOUND */
export async function fileOfDocument(
  tx: TenantTx,
  id: string,
  document: FindOptionsWhere<DocumentRow>,
): Promise<FileRow> {
  const file = await tx.findOneBy(FileTable, { id });
  const there = file && (await tx.existsBy(DocumentTable, { ...document, id: file.documentId }));
  return found(there ? file : null, 'FILE_NOT_FOUND');
}

/** Ends a file that is not what it was said to be. @throws Refusal CONFLICT UPLOAD_ENDED */
export const rejectFile = (tx: TenantTx, id: string, now: Date): Promise<void> =>
  endFile(tx, id, { by: 'REJECT', now });

/** Ends a file that never came. @throws Refusal CONFLICT UPLOAD_ENDED */
export const expireFile = (tx: TenantTx, id: string, now: Date): Promise<void> =>
  endFile(tx, id, { by: 'EXPIRE', now });

async function endFile(tx: TenantTx, id: string, { by, now }: { by: 'REJECT' | 'EXPIRE'; now: Date }): Promise<void> {
  const { status, documentId } = await fileForUpdate(tx, id);
  await tx.update(FileTable, { id }, { status: afterStep(status, by) });
  // A document none of whose files came is none.
  if (!(await tx.existsBy(FileTable, { documentId, status: In(['REQUESTED', ...ARRIVED]) })))
    await tx.update(DocumentTable, { id: documentId, deletedAt: IsNull() }, { deletedAt: now });
}
