import { IsNull, Not } from 'typeorm';
import { z } from 'zod';
import { enqueue } from '@polyclinic/jobs/enqueue.ts';
import { untilTried } from '@polyclinic/jobs/untilTried.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { tellChange } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { withStore } from './cabinet.ts';
import { documentForUpdate, shownDocument } from './changeDocument.ts';
import { type Document, type DocumentKind, FileTable, type FileRow } from './documentTables.ts';
import { assertAsDeclared, type Examined, examine } from './examine.ts';
import { afterStep } from './fileStates.ts';
import { fileForUpdate, fileOfDocument, rejectFile } from './fileSteps.ts';
import { scanDocument } from './scanFile.ts';

/** Somebody waits for the answer: a scan that takes longer goes on without them. */
const SCAN_MILLISECONDS = 5_000;

/**
 * Takes in a file that was sent: looks at what it is, puts it into quarantine, and has it scanned. Said again it does what
 * is still to be done.
 */
export async function completeUpload(context: Context, request: string): Promise<Document> {
  const id = validate(z.ulid(), request);
  const { status, documentId } = await withStore(() => receiveFile(context, id, 'PAPER'));
  if (status === 'QUARANTINED') {
    const scan = { kind: scanDocument, subjectId: id, milliseconds: SCAN_MILLISECONDS };
    await untilTried(context.db, scopeOf(context), scan);
  }
  return inTenant(context.db, scopeOf(context), tx => shownDocument(tx, context, documentId));
}

/** @returns the file, in quarantine or past it */
export async function receiveFile(context: Context, id: string, kind: DocumentKind): Promise<FileRow> {
  const scope = scopeOf(context);
  const file = await inTenant(context.db, scope, tx => fileOfDocument(tx, id, { kind }));
  if (file.number !== null && file.status !== 'REJECTED') return file;
  afterStep(file.status, 'RECEIVE');
  const uploads = context.cabinet.uploads(file);
  const stored = await uploads.open(id);
  if (!stored) throw new Refusal('CONFLICT', 'NOT_UPLOADED');
  const seen = await examine(stored.body, file.sizeBytes);
  try {
    assertAsDeclared(seen, file);
  } catch (lie) {
    await inTenant(context.db, scope, tx => rejectFile(tx, id, context.now()));
    await uploads.remove(id);
    throw lie;
  }
  return inTenant(context.db, scope, tx => quarantine(tx, context, { id, kind, seen }));
}

async function quarantine(
  tx: TenantTx,
  context: Context,
  { id, kind, seen: { sizeBytes, sha256 } }: { id: string; kind: DocumentKind; seen: Examined },
): Promise<FileRow> {
  const { status, number: known, documentId, patientId } = await fileForUpdate(tx, id);
  // Said twice at the same time, the other was first.
  if (known === null) {
    await documentForUpdate(tx, documentId, kind);
    const latest = await tx.findOne(FileTable, {
      where: { documentId, number: Not(IsNull()) },
      order: { number: 'desc' },
    });
    const number = (latest?.number ?? 0) + 1;
    await tx.update(FileTable, { id }, { status: afterStep(status, 'RECEIVE'), number, sizeBytes, sha256 });
    const change = number === 1 ? 'ADDED' : 'CHANGED';
    await enqueue(tx, scanDocument, id);
    if (kind === 'PHOTO') await tellPatientChanged(tx, context, patientId);
    else await tellChange(tx, context, { patientId, entryId: documentId, part: 'DOCUMENTS', change });
  }
  return tx.findOneByOrFail(FileTable, { id });
}
