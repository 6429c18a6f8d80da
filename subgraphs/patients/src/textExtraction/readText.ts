import { buffer } from 'node:stream/consumers';
import type { JobKind } from '@polyclinic/jobs/jobKind.ts';
import type { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { FieldCipher } from '@polyclinic/phi/fieldCipher.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { FileTable } from '../documents/documentTables.ts';
import type { ScanDesk } from '../documents/scanFile.ts';
import type { Reading, TextReader } from './reading/textReader.ts';
import { ReaderAway } from './reading/textReader.ts';
import { afterTextStep } from './textStates.ts';
import { sealText, TextTable } from './textTable.ts';

/** Tried for an hour, through whatever a reader throttles; then a person has it tried again. */
export const readText: JobKind = {
  name: 'read-text',
  limitMilliseconds: 60_000,
  attempts: 10,
  firstWaitMilliseconds: 3_000,
  longestWaitMilliseconds: 900_000,
};

export interface ReadingDesk extends ScanDesk {
  dataKeys: DataKeys;
  /** Null: none is set. */
  reader: TextReader | null;
}

/**
 * Has a file's text read, where somebody asked for it and nobody has read it yet, and seals what comes of it.
 * @throws StoreAway, ReaderAway
 */
export async function readFileText(desk: ReadingDesk, id: string, signal: AbortSignal): Promise<void> {
  const { db, scope, cabinet, reader, log } = desk;
  const [row, file] = await inTenant(db, scope, tx =>
    Promise.all([tx.findOneBy(TextTable, { id }), tx.findOneBy(FileTable, { id })]),
  );
  if (row?.status !== 'PENDING' || file?.status !== 'CLEAN') return;
  if (!reader) throw new ReaderAway('TEXT_READER_OFF');
  const stored = await cabinet.documents(file).open(id);
  if (!stored) return;
  const reading = await reader.read(await buffer(stored.body), signal);
  if ('unreadable' in reading) log.info({ fileId: id, unreadable: reading.unreadable }, 'No text');
  await keepReading(desk, id, reading);
}

async function keepReading(
  { db, scope, dataKeys, reader, now }: ReadingDesk,
  id: string,
  reading: Reading,
): Promise<void> {
  await inTenant(db, scope, async tx => {
    const row = await tx.findOneOrFail(TextTable, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // Another attempt was faster.
    if (row.status !== 'PENDING') return;
    if ('unreadable' in reading) {
      await tx.update(TextTable, { id }, { status: afterTextStep(row.status, 'GIVE_UP') });
      return;
    }
    const keys = await dataKeys.of(tx);
    const sealing = { keys, cipher: new FieldCipher(keys) };
    const content = sealText(sealing, id, { read: reading.text, confirmed: null });
    const { confidence } = reading;
    const status = afterTextStep(row.status, 'READ');
    await tx.update(TextTable, { id }, { status, content, confidence, readBy: reader?.name ?? null, readAt: now() });
  });
}
