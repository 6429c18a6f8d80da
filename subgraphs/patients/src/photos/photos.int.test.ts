import { createCanvas, loadImage } from '@napi-rs/canvas';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';
import {
  COMPLETE as COMPLETE_DOCUMENT,
  DELETE,
  OPEN,
  openDocuments,
  sendTo,
  VERSION,
  type DocumentDesk,
  type Sent,
} from '../documents/documentDesk.ts';
import { EICAR } from '../documents/scanning/testSignature.ts';
import { MAX_PHOTO_BYTES } from './changePhoto.ts';

const REQUEST: Operation = {
  name: 'requestPatientPhoto',
  takes: '$input: RequestPatientPhotoInput!',
  answers: 'documentId fileId method url headers { name value }',
};
const PATIENT = 'id photo { id url expiresAt }';
const COMPLETE: Operation = { name: 'completePatientPhoto', takes: '$fileId: ID!', answers: PATIENT };
const REMOVE: Operation = { name: 'removePatientPhoto', takes: '$patientId: ID!, $photoId: ID!', answers: PATIENT };

interface Seen {
  photo: { id: string; url: string } | null;
}

let desk: DocumentDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openDocuments();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
});

async function face(color = 'teal'): Promise<Buffer<ArrayBuffer>> {
  const canvas = createCanvas(640, 640);
  const paper = canvas.getContext('2d');
  paper.fillStyle = color;
  paper.fillRect(0, 0, 640, 640);
  return canvas.encode('jpeg') as Promise<Buffer<ArrayBuffer>>;
}

const wanted = (bytes: Uint8Array, changes = {}) => ({
  input: {
    idempotencyKey: newId(),
    patientId: desk.patientId,
    contentType: 'image/jpeg',
    sizeBytes: bytes.length,
    ...changes,
  },
});
async function bring(bytes: Buffer<ArrayBuffer>, who = desk.receptionist): Promise<Sent & Seen> {
  const request = await desk.act<Sent>(REQUEST, wanted(bytes), who);
  expect(await sendTo(request, bytes)).toBe(200);
  return { ...request, ...(await desk.act<Seen>(COMPLETE, { fileId: request.fileId }, who)) };
}
const seen = async (who = desk.doctor) => (await desk.read<Seen>('photo { id url }', who)).data.patient?.photo;

describe('a patient’s photo', () => {
  it('is brought by who registers, scanned, drawn anew, and seen by whoever reads the patient, with a trace', async () => {
    expect(await seen()).toBeNull();
    const { fileId, photo } = await bring(await face());
    expect(photo?.id).toBe(fileId);
    const link = (await seen(desk.billing))!;
    expect(new URL(link.url).searchParams.get('X-Amz-Expires')).toBe('60');
    const answer = await fetch(link.url);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const picture = await loadImage(Buffer.from(await answer.arrayBuffer()));
    expect([picture.width, picture.height]).toEqual([320, 320]);
    const looks = await desk.subgraph.rows<{ fields: unknown }>(
      `select payload -> 'details' as fields from outbox where payload ->> 'kind' = 'ACCESS' order by position desc limit 1`,
    );
    expect(JSON.stringify(looks)).toContain('PHOTO');
    const told = await desk.subgraph.rows(
      `select from outbox where type = 'patient.changed.v1' and payload ->> 'patientId' = $1`,
      [desk.patientId],
    );
    expect(told).toHaveLength(1);
    expect(await desk.told()).toEqual([]);
  });

  it('is replaced by a newer one, and all are kept', async () => {
    const first = await bring(await face());
    const second = await bring(await face('olive'), desk.nurse);
    expect((await seen())?.id).toBe(second.fileId);
    expect(second.documentId).toBe(first.documentId);
    const kept = await desk.subgraph.rows<{ status: string }>(
      'select status from document_file where document_id = $1 order by number',
      [first.documentId],
    );
    expect(kept).toEqual([{ status: 'CLEAN' }, { status: 'CLEAN' }]);
  });

  it('stays while what came after it is infected, or no picture', async () => {
    const first = await bring(await face());
    const infected = await bring(Buffer.concat([await face(), Buffer.from(EICAR)]));
    expect(infected.photo?.id).toBe(first.fileId);
    const broken = await bring((await face()).subarray(0, 200));
    expect(broken.photo?.id).toBe(first.fileId);
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const request = await desk.act<Sent>(REQUEST, wanted(page));
    await sendTo(request, page);
    expect((await desk.refusal(COMPLETE, { fileId: request.fileId }))?.reason).toBe('TYPE_NOT_AS_DECLARED');
    expect((await seen())?.id).toBe(first.fileId);
  });

  it('is taken out with all before it, and never erased; another can be brought', async () => {
    await bring(await face());
    const { fileId, documentId } = await bring(await face('olive'));
    const out = { patientId: desk.patientId, photoId: fileId };
    expect((await desk.refusal(REMOVE, { ...out, photoId: newId() }))?.reason).toBe('PHOTO_CHANGED');
    expect(await desk.act<Seen>(REMOVE, out, desk.receptionist)).toMatchObject({ photo: null });
    expect((await desk.refusal(REMOVE, out))?.reason).toBe('PHOTO_CHANGED');
    expect(await seen()).toBeNull();
    const [row] = await desk.subgraph.rows<{ deleted_by: string }>(
      'select deleted_by from document_reference where id = $1',
      [documentId],
    );
    expect(row).toEqual({ deleted_by: desk.receptionist.userId });
    const again = await bring(await face());
    expect(again.documentId).not.toBe(documentId);
    expect((await seen())?.id).toBe(again.fileId);
  });

  it('is none of the patient’s documents: neither listed, opened, versioned nor deleted as one', async () => {
    const { fileId, documentId } = await bring(await face());
    expect(await desk.list()).toEqual([]);
    expect((await desk.read('removed { id }')).data.patient).toEqual({ removed: [] });
    expect((await desk.refusal(OPEN, { fileId }))?.reason).toBe('FILE_NOT_FOUND');
    expect((await desk.refusal(COMPLETE_DOCUMENT, { fileId }))?.reason).toBe('FILE_NOT_FOUND');
    const version = { idempotencyKey: newId(), documentId, contentType: 'image/png', sizeBytes: 9 };
    expect((await desk.refusal(VERSION, { input: version }))?.reason).toBe('DOCUMENT_NOT_FOUND');
    const deletion = { id: documentId, version: 1, reason: 'DUPLICATE' };
    expect((await desk.refusal(DELETE, deletion))?.reason).toBe('DOCUMENT_NOT_FOUND');
    const timeline = await desk.read<{ timeline: object }>('timeline(first: 5) { entries { at } }');
    expect(timeline.data.patient?.timeline).toEqual({ entries: [] });
    const document = await desk.keep(Buffer.from('%PDF-1.7\n%%EOF\n'));
    expect((await desk.refusal(COMPLETE, { fileId: document.files[0]!.id }))?.reason).toBe('FILE_NOT_FOUND');
  });

  it.each([
    ['of a type that is no picture', { contentType: 'application/pdf' }, 'PHOTO_TYPE_NOT_TAKEN'],
    ['of a drawing, which may hold script', { contentType: 'image/svg+xml' }, 'PHOTO_TYPE_NOT_TAKEN'],
    ['without content', { sizeBytes: 0 }, 'FILE_EMPTY'],
    ['that is too large', { sizeBytes: MAX_PHOTO_BYTES + 1 }, 'PHOTO_TOO_LARGE'],
    ['of a patient nobody knows', { patientId: newId() }, 'PATIENT_NOT_FOUND'],
  ])('%s is refused before it is sent', async (_, changes, reason) => {
    expect((await desk.refusal(REQUEST, wanted(await face(), changes)))?.reason).toBe(reason);
  });

  it('is neither brought nor taken out by who does not change patients, nor seen in another clinic or organization', async () => {
    const { fileId } = await bring(await face());
    expect((await desk.refusal(REQUEST, wanted(await face()), desk.billing))?.code).toBe('FORBIDDEN');
    expect((await desk.refusal(COMPLETE, { fileId }, desk.billing))?.code).toBe('FORBIDDEN');
    const out = { patientId: desk.patientId, photoId: fileId };
    expect((await desk.refusal(REMOVE, out, desk.billing))?.code).toBe('FORBIDDEN');
    const elsewhere = principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    expect((await desk.refusal(REMOVE, out, elsewhere))?.reason).toBe('PATIENT_NOT_FOUND');
    const other = await openDocuments(desk.subgraph);
    for (const who of [elsewhere, other.doctor]) {
      expect(await seen(who)).toBeUndefined();
      expect((await desk.refusal(COMPLETE, { fileId }, who))?.reason ?? 'none').toMatch(/FILE_NOT_FOUND/);
      expect((await desk.refusal(REQUEST, wanted(await face()), who))?.reason).toBe('PATIENT_NOT_FOUND');
    }
  });
});
