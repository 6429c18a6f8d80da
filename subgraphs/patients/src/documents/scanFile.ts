import { createHash, type Hash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import { documentInfected } from '@polyclinic/events/patients/documentInfected.v1.ts';
import { publish } from '@polyclinic/events/publish.ts';
import { enqueue } from '@polyclinic/jobs/enqueue.ts';
import type { JobKind } from '@polyclinic/jobs/jobKind.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { TenantScope } from '@polyclinic/tenancy/scope.ts';
import type { Cabinet } from './cabinet.ts';
import { FileTable, type FileRow } from './documentTables.ts';
import { afterStep } from './fileStates.ts';
import { fileForUpdate, rejectFile } from './fileSteps.ts';
import type { Verdict } from './scanning/scanner.ts';
import { makeThumbnail } from './thumbnails/makeThumbnail.ts';
import { isDrawn } from './thumbnails/thumbnail.ts';

/** What a scan needs: whose file it is, and where its bytes and its row are. */
export interface ScanDesk {
  db: DataSource;
  cabinet: Cabinet;
  log: EventLog;
  now: () => Date;
  scope: TenantScope;
}

/** Tried for more than half an hour; then a person has it tried again. */
export const scanDocument: JobKind = {
  name: 'scan-document',
  limitMilliseconds: 120_000,
  attempts: 12,
  firstWaitMilliseconds: 2_000,
  longestWaitMilliseconds: 600_000,
};

/**
 * Scans a file in quarantine and moves it on: to where it can be fetched, or nowhere. It stays there until a scan has come
 * to its end, however often that is begun.
 * @throws ScannerAway, StoreAway
 */
export async function scanFile(desk: ScanDesk, id: string): Promise<void> {
  const { db, scope, cabinet } = desk;
  const file = await inTenant(db, scope, tx => tx.findOneBy(FileTable, { id }));
  if (file?.status === 'QUARANTINED') await moveOn(desk, file);
  // An earlier attempt may have ended between its last two steps.
  else if (file?.status === 'CLEAN' || file?.status === 'REJECTED') await cabinet.uploads(file).remove(id);
}

async function moveOn(desk: ScanDesk, file: FileRow): Promise<void> {
  const { db, scope, cabinet, now } = desk;
  const { id, sha256 } = file;
  const uploads = cabinet.uploads(file);
  const stored = await uploads.open(id);
  const hash = createHash('sha256');
  const verdict = stored && (await cabinet.scanner.scan(hashed(stored.body, hash)));
  if (verdict?.threat != null) {
    await inTenant(db, scope, tx => condemnFile(tx, desk, { id, verdict }));
    return;
  }
  // Whoever has the link can send again while it lasts: what is kept are the bytes that were looked at and scanned.
  const same = stored !== null && hash.digest().equals(sha256 ?? Buffer.alloc(0));
  if (verdict && same && (await cabinet.documents(file).takeOver(id, uploads, stored.etag)))
    await inTenant(db, scope, tx => clearFile(tx, desk, { id, verdict }));
  else await inTenant(db, scope, tx => rejectUnlessDone(tx, id, now()));
  await uploads.remove(id);
}

async function* hashed(body: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const piece of body) {
    hash.update(piece);
    yield piece;
  }
}

interface Judged {
  id: string;
  verdict: Verdict;
}

async function clearFile(tx: TenantTx, { now }: ScanDesk, { id, verdict: { scannedBy } }: Judged): Promise<void> {
  const { status, contentType } = await fileForUpdate(tx, id);
  if (status !== 'QUARANTINED') return;
  await tx.update(FileTable, { id }, { status: afterStep(status, 'CLEAR'), scannedBy, scannedAt: now() });
  if (isDrawn(contentType)) await enqueue(tx, makeThumbnail, id);
}

/** An infected file stays in quarantine for good, and everybody who should know is told (PAT-22). */
async function condemnFile(tx: TenantTx, { now, log }: ScanDesk, { id, verdict }: Judged): Promise<void> {
  const { scannedBy, threat } = verdict;
  const { status, documentId, patientId, recordedBy: uploadedBy } = await fileForUpdate(tx, id);
  if (status !== 'QUARANTINED') return;
  await tx.update(FileTable, { id }, { status: afterStep(status, 'CONDEMN'), scannedBy, scannedAt: now() });
  await publish(tx, documentInfected, documentId, { patientId, documentId, fileId: id, scannedBy, uploadedBy });
  log.error({ fileId: id, documentId, threat, scannedBy }, 'Infected file');
}

/** Another scan of the same file may have been faster, and have taken it away. */
async function rejectUnlessDone(tx: TenantTx, id: string, now: Date): Promise<void> {
  if ((await fileForUpdate(tx, id)).status === 'QUARANTINED') await rejectFile(tx, id, now);
}
