import { IsNull } from 'typeorm';
import { z } from 'zod';
import { untilTried } from '@polyclinic/jobs/untilTried.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { idempotently } from '@polyclinic/subgraph/idempotently.ts';
import { found, Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { entered, patientForUpdate, takenOut } from '../chart/changeChart.ts';
import type { Context } from '../context.ts';
import { withStore } from '../documents/cabinet.ts';
import { receiveFile } from '../documents/completeUpload.ts';
import { DocumentTable, FileTable, sealTitle, type DocumentRow, type FileRow } from '../documents/documentTables.ts';
import { expectFile, linkFor, MAX_VERSIONS, type UploadRequest } from '../documents/requestUpload.ts';
import { scanDocument } from '../documents/scanFile.ts';
import { makeThumbnail } from '../documents/thumbnails/makeThumbnail.ts';
import type { PatientRow } from '../registry/patientTable.ts';
import { tellPatientChanged } from '../registry/updatePatient.ts';
import { shownPhotos } from './photoFiles.ts';

/** A square that a browser cut out has a tenth of it. */
export const MAX_PHOTO_BYTES = 1024 * 1024;
/** Somebody waits for the answer: what takes longer goes on without them. */
const WAIT_MILLISECONDS = 5_000;

const photoInput = z.object({
  idempotencyKey: z.string().min(8).max(255),
  patientId: z.ulid(),
  contentType: z.string().max(100),
  sizeBytes: z.int(),
});
const photoRef = z.object({ patientId: z.ulid(), photoId: z.ulid() });

/** Opens the way for a photo of a patient; those before it are kept. */
export async function requestPatientPhoto(context: Context, request: unknown): Promise<UploadRequest> {
  const { idempotencyKey: key, ...wanted } = validate(photoInput, request);
  const declared = declaredPhoto(wanted);
  const row = await inTenant(context.db, scopeOf(context), async tx => {
    const id = await idempotently(tx, { operation: 'requestPatientPhoto', key, input: wanted }, async () => {
      const patient = await patientForUpdate(tx, wanted.patientId);
      const album = (await albumOf(tx, patient.id)) ?? (await newAlbum(tx, context, patient));
      if ((await tx.countBy(FileTable, { documentId: album.id })) >= MAX_VERSIONS)
        throw new Refusal('CONFLICT', 'LIST_FULL');
      return expectFile(tx, context, { ...album, ...declared });
    });
    return tx.findOneByOrFail(FileTable, { id });
  });
  return linkFor(context, row);
}

/** @throws Refusal BAD_USER_INPUT PHOTO_TYPE_NOT_TAKEN, FILE_EMPTY, PHOTO_TOO_LARGE */
function declaredPhoto({ contentType, sizeBytes }: { contentType: string; sizeBytes: number }) {
  if (!isPhotoType(contentType)) throw new Refusal('BAD_USER_INPUT', 'PHOTO_TYPE_NOT_TAKEN');
  if (sizeBytes <= 0) throw new Refusal('BAD_USER_INPUT', 'FILE_EMPTY');
  if (sizeBytes > MAX_PHOTO_BYTES)
    throw new Refusal('BAD_USER_INPUT', 'PHOTO_TOO_LARGE', { maxBytes: MAX_PHOTO_BYTES });
  return { contentType, sizeBytes };
}

const isPhotoType = (type: string): type is FileRow['contentType'] =>
  ['image/jpeg', 'image/png', 'image/webp'].includes(type);

const SHOWN_ALBUM = { kind: 'PHOTO', deletedAt: IsNull() } as const;

/** What holds the patient's photos that were not taken out; the patient's row is locked. */
const albumOf = (tx: TenantTx, patientId: string): Promise<DocumentRow | null> =>
  tx.findOne(DocumentTable, { where: { ...SHOWN_ALBUM, patientId }, order: { id: 'desc' } });

async function newAlbum(tx: TenantTx, context: Context, patient: PatientRow) {
  const id = newId();
  const content = sealTitle(await context.sealing(tx), id, '');
  const album = { ...entered(context, tx, patient), id, kind: 'PHOTO', content } as const;
  await tx.insert(DocumentTable, album);
  return album;
}

/** Takes in a photo that was sent, and waits a while for it to be scanned and drawn. */
export async function completePatientPhoto(context: Context, request: string): Promise<PatientRow> {
  const id = validate(z.ulid(), request);
  const { patientId } = await withStore(() => receiveFile(context, id, 'PHOTO'));
  for (const kind of [scanDocument, makeThumbnail])
    await untilTried(context.db, scopeOf(context), { kind, subjectId: id, milliseconds: WAIT_MILLISECONDS });
  return found(await context.load.patient.load(patientId), 'PATIENT_NOT_FOUND');
}

/** Takes out a patient's photo with all before it, or refuses with PHOTO_CHANGED where it is not the one that is shown. */
export async function removePatientPhoto(context: Context, request: unknown): Promise<PatientRow> {
  const { patientId, photoId } = validate(photoRef, request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const patient = await patientForUpdate(tx, patientId);
    const [shown] = await shownPhotos(tx, [patientId]);
    if (shown?.id !== photoId) throw new Refusal('CONFLICT', 'PHOTO_CHANGED');
    await tx.update(DocumentTable, { ...SHOWN_ALBUM, patientId }, takenOut(context));
    await tellPatientChanged(tx, context, patientId);
    return patient;
  });
}
