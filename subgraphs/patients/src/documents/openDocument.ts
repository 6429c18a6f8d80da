import { IsNull } from 'typeorm';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { Document, FileRow } from './documentTables.ts';
import { fileOfDocument } from './fileSteps.ts';
import { fileNameOf } from './fileTypes.ts';
import { thumbnailName } from './thumbnails/makeThumbnail.ts';

/** Long enough to begin fetching, too short to be passed on (SEC-15). */
const LINK_SECONDS = 60;

/** Where a file can be fetched for a minute, by whoever has the address. */
export interface DocumentLink {
  url: string;
  expiresAt: Date;
  contentType: string;
}

/** Gives a link to a clean file of a document that is shown, after writing down who looks (AUD-05). */
export async function openDocument(context: Context, request: string): Promise<DocumentLink> {
  const id = validate(z.ulid(), request);
  const shown = { kind: 'PAPER', deletedAt: IsNull() } as const;
  const file = await inTenant(context.db, scopeOf(context), tx => fileOfDocument(tx, id, shown));
  const { status } = file;
  if (status !== 'CLEAN') throw new Refusal('CONFLICT', 'FILE_NOT_CLEAN', { status });
  return linkToFile(context, file);
}

/** Gives a link to a clean file, after writing down who looks. */
export async function linkToFile(context: Context, file: FileRow): Promise<DocumentLink> {
  const { id, contentType, patientId } = file;
  context.reads.note(patientId, 'DOCUMENT_FILE');
  const asked = { type: contentType, fileName: fileNameOf(contentType, id), seconds: LINK_SECONDS };
  return { contentType, ...(await context.cabinet.documents(file).downloadLink(id, asked)) };
}

const WEBP = 'image/webp';

/** Where the thumbnail of a shown document can be fetched, as its file can and noted alike; null where it has none. */
export async function thumbnailOf(context: Context, { id, deletedAt }: Document): Promise<DocumentLink | null> {
  const [newest] = deletedAt === null ? await context.load.documentFiles.load(id) : [];
  if (newest?.status !== 'CLEAN' || !newest.thumbnailAt) return null;
  context.reads.note(newest.patientId, 'DOCUMENT_THUMBNAIL');
  return thumbnailLink(context, newest);
}

/** Where a file's thumbnail can be fetched for a minute. */
export async function thumbnailLink(
  { cabinet }: Context,
  file: Pick<FileRow, 'tenantId' | 'clinicId' | 'id'>,
): Promise<DocumentLink> {
  const name = thumbnailName(file.id);
  const asked = { type: WEBP, fileName: name, seconds: LINK_SECONDS };
  return { contentType: WEBP, ...(await cabinet.documents(file).downloadLink(name, asked)) };
}
