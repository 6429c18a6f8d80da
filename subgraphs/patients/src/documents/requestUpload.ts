import { z } from 'zod';
import type { UploadLink } from '@polyclinic/objects/folder.ts';
import { principalOf, scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { assertVisitOf } from '../vitals/recordVitalSigns.ts';
import { documentForUpdate } from './changeDocument.ts';
import { DocumentTable, FileTable, sealTitle, type DocumentRow, type FileRow } from './documentTables.ts';
import { type FileType, isFileType } from './fileTypes.ts';

/** A scan of thirty pages in color; what is larger belongs into an archive of images. */
export const MAX_BYTES = 25 * 1024 * 1024;
/** Time to begin sending; what has begun may take longer. */
const LINK_SECONDS = 10 * 60;
const MAX_DOCUMENTS = 500;
export const MAX_VERSIONS = 50;

const ref = z
  .ulid()
  .nullish()
  .transform(id => id ?? null);
const file = { idempotencyKey: z.string().min(8).max(255), contentType: z.string().max(100), sizeBytes: z.int() };

const uploadInput = z.object({
  ...file,
  patientId: z.ulid(),
  title: z.string().trim().min(1).max(200),
  appointmentId: ref,
  encounterId: ref,
});
const versionInput = z.object({ ...file, documentId: z.ulid() });

type Declared = Pick<FileRow, 'contentType' | 'sizeBytes'>;

/** A file that is expected, and the request that sends it. */
export interface UploadRequest extends UploadLink {
  documentId: string;
  fileId: string;
}

/** Keeps that a document of a patient is about to come, and opens the way for its file (PAT-21). */
export async function requestUpload(context: Context, request: unknown): Promise<UploadRequest> {
  const { idempotencyKey: key, ...wanted } = validate(uploadInput, request);
  const declared = declaredFile(wanted);
  const row = await inTenant(context.db, scopeOf(context), async tx => {
    const sealing = await context.sealing(tx);
    const id = await idempotently(tx, { operation: 'requestUpload', key, input: wanted }, async () => {
      const { patientId, title, appointmentId, encounterId } = wanted;
      const patient = await patientForUpdate(tx, patientId);
      if ((await tx.countBy(DocumentTable, { patientId })) >= MAX_DOCUMENTS) throw new Refusal('CONFLICT', 'LIST_FULL');
      await assertVisitOf(tx, wanted);
      const documentId = newId();
      const content = sealTitle(sealing, documentId, title);
      const about = { ...entered(context, tx, patient), content, appointmentId, encounterId };
      await tx.insert(DocumentTable, { ...about, id: documentId });
      return expectFile(tx, context, { ...about, id: documentId, ...declared });
    });
    return tx.findOneByOrFail(FileTable, { id });
  });
  return linkFor(context, row);
}

/** Opens the way for a newer file of a document; the older ones are kept. */
export async function requestNewVersion(context: Context, request: unknown): Promise<UploadRequest> {
  const { idempotencyKey: key, ...wanted } = validate(versionInput, request);
  const declared = declaredFile(wanted);
  const row = await inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'requestNewVersion', key, input: wanted }, async () => {
      const document = await documentForUpdate(tx, wanted.documentId);
      if ((await tx.countBy(FileTable, { documentId: document.id })) >= MAX_VERSIONS)
        throw new Refusal('CONFLICT', 'LIST_FULL');
      return expectFile(tx, context, { ...document, ...declared });
    });
    return tx.findOneByOrFail(FileTable, { id });
  });
  return linkFor(context, row);
}

/** @throws Refusal BAD_USER_INPUT TYPE_NOT_TAKEN, FILE_EMPTY, FILE_TOO_LARGE */
function declaredFile({ contentType, sizeBytes }: { contentType: string; sizeBytes: number }): Declared {
  if (!isFileType(contentType)) throw new Refusal('BAD_USER_INPUT', 'TYPE_NOT_TAKEN');
  if (sizeBytes <= 0) throw new Refusal('BAD_USER_INPUT', 'FILE_EMPTY');
  if (sizeBytes > MAX_BYTES) throw new Refusal('BAD_USER_INPUT', 'FILE_TOO_LARGE', { maxBytes: MAX_BYTES });
  return { contentType, sizeBytes };
}

type Expected = Pick<DocumentRow, 'id' | 'tenantId' | 'patientId' | 'clinicId'> & {
  contentType: FileType;
  sizeBytes: number;
};

/** @returns the file's id */
export async function expectFile(tx: TenantTx, context: Context, { id: documentId, ...of }: Expected): Promise<string> {
  const id = newId();
  const { tenantId, patientId, clinicId, contentType, sizeBytes } = of;
  const by = { recordedBy: principalOf(context).userId, recordedAt: context.now() };
  await tx.insert(FileTable, { tenantId, id, documentId, patientId, clinicId, contentType, sizeBytes, ...by });
  return id;
}

/** A fresh link each time, so that who was cut off sends again. @throws Refusal CONFLICT UPLOAD_ENDED */
export async function linkFor({ cabinet }: Context, row: FileRow): Promise<UploadRequest> {
  const { id, documentId, status, contentType: type, sizeBytes: bytes } = row;
  if (status !== 'REQUESTED') throw new Refusal('CONFLICT', 'UPLOAD_ENDED', { status });
  const link = await cabinet.uploads(row).uploadLink(id, { type, bytes, seconds: LINK_SECONDS });
  return { documentId, fileId: id, ...link };
}
