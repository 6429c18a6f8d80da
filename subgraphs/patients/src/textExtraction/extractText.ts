import { IsNull } from 'typeorm';
import { z } from 'zod';
import { enqueue } from '@polyclinic/jobs/enqueue.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { FileRow } from '../documents/documentTables.ts';
import { fileForUpdate, fileOfDocument } from '../documents/fileSteps.ts';
import { readText } from './readText.ts';
import { afterTextStep } from './textStates.ts';
import { openText, sealText, TextTable, type TextRow } from './textTable.ts';

const MOST_CHARACTERS = 200_000;
const textRef = z.object({ fileId: z.ulid(), version: z.int().min(1) });
const confirmation = z.object({ ...textRef.shape, text: z.string().trim().min(1).max(MOST_CHARACTERS) });

const SHOWN = { kind: 'PAPER', deletedAt: IsNull() } as const;

/** Has the text of a clean file of a document read, by a job; a second time where nothing came of the first (PAT-30). */
export async function extractText(context: Context, request: string): Promise<FileRow> {
  const fileId = validate(z.ulid(), request);
  const { textReader: reader } = context;
  if (!reader) throw new Refusal('CONFLICT', 'TEXT_READER_OFF');
  return inTenant(context.db, scopeOf(context), async tx => {
    await fileOfDocument(tx, fileId, SHOWN);
    const file = await fileForUpdate(tx, fileId);
    const { status, contentType } = file;
    if (status !== 'CLEAN') throw new Refusal('CONFLICT', 'FILE_NOT_CLEAN', { status });
    if (!reader.takes(contentType)) throw new Refusal('BAD_USER_INPUT', 'TEXT_OF_NO_SUCH_TYPE');
    await askForText(tx, context, file);
    await enqueue(tx, readText, fileId);
    return file;
  });
}

async function askForText(tx: TenantTx, context: Context, file: FileRow): Promise<void> {
  const asked = { recordedBy: principalOf(context).userId, recordedAt: context.now() };
  const known = await tx.findOneBy(TextTable, { id: file.id });
  if (known) {
    const status = afterTextStep(known.status, 'ASK_AGAIN');
    await tx.update(TextTable, { id: file.id }, { ...asked, status, decidedBy: null, decidedAt: null });
    return;
  }
  const { tenantId, id, documentId, patientId, clinicId } = file;
  await tx.insert(TextTable, { tenantId, id, documentId, patientId, clinicId, ...asked });
}

/** Confirms what was read as it is, or as a person corrected it; what the machine read is kept beside it. */
export async function confirmText(context: Context, request: unknown): Promise<FileRow> {
  const { fileId, version, text } = validate(confirmation, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { row, file } = await textForUpdate(tx, { fileId, version });
    const status = afterTextStep(row.status, 'CONFIRM');
    const sealing = await context.sealing(tx);
    const content = sealText(sealing, fileId, { read: openText(sealing, row)?.read ?? '', confirmed: text });
    await tx.update(TextTable, { id: fileId }, { ...decided(context), status, content });
    return file;
  });
}

/** Rejects what was read: it is kept, and used nowhere. */
export async function rejectText(context: Context, request: unknown): Promise<FileRow> {
  const ref = validate(textRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const { row, file } = await textForUpdate(tx, ref);
    const status = afterTextStep(row.status, 'REJECT');
    await tx.update(TextTable, { id: ref.fileId }, { ...decided(context), status });
    return file;
  });
}

const decided = (context: Context) => ({ decidedBy: principalOf(context).userId, decidedAt: context.now() });

/** @throws Refusal NOT_FOUND FILE_NOT_FOUND, TEXT_NOT_FOUND; CONFLICT CHANGED_MEANWHILE */
async function textForUpdate(
  tx: TenantTx,
  { fileId: id, version }: z.infer<typeof textRef>,
): Promise<{ row: TextRow; file: FileRow }> {
  const file = await fileOfDocument(tx, id, SHOWN);
  const row = found(
    await tx.findOne(TextTable, { where: { id }, lock: { mode: 'pessimistic_write' } }),
    'TEXT_NOT_FOUND',
  );
  if (row.version !== version) throw new Refusal('CONFLICT', 'CHANGED_MEANWHILE');
  return { row, file };
}
