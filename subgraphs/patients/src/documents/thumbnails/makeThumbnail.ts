import { buffer } from 'node:stream/consumers';
import type { JobKind } from '@polyclinic/jobs/jobKind.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { FileTable } from '../documentTables.ts';
import type { ScanDesk } from '../scanFile.ts';
import { drawThumbnail } from './thumbnail.ts';

export const makeThumbnail: JobKind = {
  name: 'make-thumbnail',
  limitMilliseconds: 60_000,
  attempts: 8,
  firstWaitMilliseconds: 5_000,
  longestWaitMilliseconds: 600_000,
};

/** The name a file's thumbnail has beside it. */
export const thumbnailName = (fileId: string): string => `${fileId}.thumbnail.webp`;

/**
 * Draws a clean file's thumbnail and puts it beside the file. One that cannot be drawn, or would take too much, has none.
 * @throws StoreAway
 */
export async function drawFile(
  { db, scope, cabinet, log, now }: ScanDesk,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const file = await inTenant(db, scope, tx => tx.findOneBy(FileTable, { id }));
  if (file?.status !== 'CLEAN' || file.thumbnailAt) return;
  const folder = cabinet.documents(file);
  const stored = await folder.open(id);
  if (!stored) return;
  const drawn = await drawThumbnail(await buffer(stored.body), file.contentType, signal);
  if ('refused' in drawn) {
    log.info({ fileId: id, type: file.contentType, refused: drawn.refused }, 'No thumbnail');
    return;
  }
  await folder.put(thumbnailName(id), drawn.picture, 'image/webp');
  await inTenant(db, scope, tx => tx.update(FileTable, { id }, { thumbnailAt: now() }));
}
