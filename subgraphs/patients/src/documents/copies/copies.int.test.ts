import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { PDFDocument } from '@cantoo/pdf-lib';
import { demoLetter } from '@polyclinic/demo/letter.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Operation } from '../../chart/chartDesk.ts';
import { prepareTestBuckets, testCabinet } from '../cabinetDesk.ts';
import { DELETE, OPEN, openDocuments, pdf, type DocumentDesk, type Kept } from '../documentDesk.ts';
import { EICAR } from '../scanning/testSignature.ts';
import { pdfOf, pngOf } from '../thumbnails/attackDesk.ts';
import { drawThumbnail } from '../thumbnails/thumbnail.ts';
import { stampedCopy } from './stampedCopy.ts';

const EXPORT: Operation = {
  name: 'exportDocument',
  takes: '$fileId: ID!',
  answers: 'reference url contentType expiresAt',
};
const LINE = 'BT /F1 48 Tf 100 600 Td (Dear colleague) Tj ET';

interface Copy {
  reference: string;
  url: string;
  contentType: string;
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

const fetched = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer());
const photo = (type: 'jpeg' | 'webp'): Promise<Buffer<ArrayBuffer>> => {
  const canvas = createCanvas(800, 600);
  canvas.getContext('2d').fillRect(0, 0, 300, 300);
  return (type === 'jpeg' ? canvas.encode('jpeg') : canvas.encode('webp')) as Promise<Buffer<ArrayBuffer>>;
};
/** Which share of a picture's pixels differs from another's. */
async function changed(before: Buffer, after: Buffer): Promise<number> {
  const [one, other] = [await pixels(before), await pixels(after)];
  expect(one.length).toBe(other.length);
  let count = 0;
  for (let at = 0; at < one.length; at += 4) if (Math.abs(one[at]! - other[at]!) > 8) count++;
  return count / (one.length / 4);
}
async function pixels(bytes: Buffer): Promise<Uint8ClampedArray> {
  const picture = await loadImage(bytes);
  const paper = createCanvas(picture.width, picture.height).getContext('2d');
  paper.drawImage(picture, 0, 0);
  return paper.getImageData(0, 0, picture.width, picture.height).data;
}
async function drawn(bytes: Buffer): Promise<Buffer> {
  const thumbnail = await drawThumbnail(bytes, 'application/pdf', AbortSignal.timeout(30_000));
  if ('refused' in thumbnail) throw new Error(thumbnail.refused);
  return thumbnail.picture;
}
const passages = (fileId: string) =>
  desk.subgraph.rows<{ actor: string; details: object }>(
    `select payload ->> 'actor' as actor, payload -> 'details' as details from outbox
      where payload ->> 'action' = 'export' and payload -> 'details' ->> 'fileId' = $1`,
    [fileId],
  );

describe('a copy of a document', () => {
  it('has a text across every page, and the trail knows its reference; the original is as it was', async () => {
    const original = demoLetter(['Dear colleague']);
    const kept = await desk.keep(original);
    const fileId = kept.files[0]!.id;
    const copy = await desk.act<Copy>(EXPORT, { fileId }, desk.nurse);
    expect(copy.reference).toMatch(/^[0-9A-Z]{8}$/);
    expect(copy.contentType).toBe('application/pdf');
    expect(new URL(copy.url).searchParams.get('X-Amz-Expires')).toBe('60');
    const bytes = await fetched(copy.url);
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
    expect(await changed(await drawn(original), await drawn(bytes))).toBeGreaterThan(0.01);
    const stored = (await testCabinet().documents(desk.world).open(fileId))!;
    expect(await buffer(stored.body)).toEqual(original);
    const [row] = await desk.subgraph.rows<{ sha256: Buffer }>('select sha256 from document_file where id = $1', [
      fileId,
    ]);
    expect(row?.sha256).toEqual(createHash('sha256').update(original).digest());
    expect(await passages(fileId)).toEqual([
      { actor: desk.nurse.subject, details: { reference: copy.reference, documentId: kept.id, fileId, number: 1 } },
    ]);
  });

  it('of another moment has another reference, and takes the place of the last', async () => {
    const { files } = await desk.keep(demoLetter(['Dear colleague']));
    const first = await desk.act<Copy>(EXPORT, { fileId: files[0]!.id });
    const second = await desk.act<Copy>(EXPORT, { fileId: files[0]!.id });
    expect(second.reference).not.toBe(first.reference);
    expect(new URL(second.url).pathname).toBe(new URL(first.url).pathname);
    expect(await passages(files[0]!.id)).toHaveLength(2);
  });

  it.each(['jpeg', 'webp'] as const)('of a picture, a %s, keeps its size and its kind', async type => {
    const original = await photo(type);
    const { files } = await desk.keep(original, { contentType: `image/${type}` });
    const copy = await desk.act<Copy>(EXPORT, { fileId: files[0]!.id });
    expect(copy.contentType).toBe(`image/${type}`);
    expect(await changed(original, await fetched(copy.url))).toBeGreaterThan(0.01);
  });

  it('says nothing of the patient: what it says is who, where and when', async () => {
    const original = demoLetter(['Dear colleague']);
    const written = await stampedCopy(original, 'application/pdf', 'नॉर्थसाइड · प्रति بتول · ABCD1234');
    expect(written).toHaveProperty('copy');
  });

  it('is not made of what is not clean, was taken out, or is of a kind that has no place for a text', async () => {
    const infected = await desk.keep(pdf(EICAR));
    expect((await desk.refusal(EXPORT, { fileId: infected.files[0]!.id }))?.reason).toBe('FILE_NOT_CLEAN');
    const tiff = await desk.keep(Buffer.from('II*\0 and so on', 'latin1'), { contentType: 'image/tiff' });
    expect((await desk.refusal(EXPORT, { fileId: tiff.files[0]!.id }))?.reason).toBe('COPY_OF_NO_SUCH_TYPE');
    const out = await desk.keep(pdf());
    await desk.act(DELETE, { id: out.id, version: out.version, reason: 'DUPLICATE' });
    expect((await desk.refusal(EXPORT, { fileId: out.files[0]!.id }))?.reason).toBe('FILE_NOT_FOUND');
    expect((await desk.refusal(EXPORT, { fileId: newId() }))?.reason).toBe('FILE_NOT_FOUND');
    expect(await passages(out.files[0]!.id)).toEqual([]);
  });

  it('is not given to who may not read documents, in another clinic or another organization', async () => {
    const { files } = await desk.keep(pdf());
    const fileId = files[0]!.id;
    expect((await desk.refusal(EXPORT, { fileId }, desk.receptionist))?.code).toBe('FORBIDDEN');
    const elsewhere = principalOf('NURSE', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    const other = await openDocuments(desk.subgraph);
    for (const who of [elsewhere, other.doctor])
      expect((await desk.refusal(EXPORT, { fileId }, who))?.reason).toBe('FILE_NOT_FOUND');
    expect(await passages(fileId)).toEqual([]);
  });
});

describe('a file that cannot be copied is refused with its reason, and looked at all the same', () => {
  const refusedCopy = async (bytes: Buffer<ArrayBuffer>, contentType = 'application/pdf') => {
    const kept = await desk.keep(bytes, { contentType });
    const fileId = kept.files[0]!.id;
    const refused = await desk.refusal(EXPORT, { fileId });
    const looked = await fetched((await desk.act<{ url: string }>(OPEN, { fileId })).url);
    expect(looked.equals(bytes)).toBe(true);
    expect(await passages(fileId)).toEqual([]);
    return refused?.reason;
  };

  it('a PDF that is locked', async () => {
    const locked = pdfOf({ content: LINE })
      .toString('latin1')
      .replace(
        '/Root 1 0 R',
        `/Root 1 0 R /Encrypt << /Filter /Standard
      /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> >> /ID [<00> <00>]`,
      );
    expect(await refusedCopy(Buffer.from(locked, 'latin1'))).toBe('COPY_LOCKED');
  });

  it('a PDF that is broken', async () => {
    expect(await refusedCopy(pdf('and so on'))).toBe('COPY_BROKEN');
  });

  it('a PDF of a million pages, and one of 501', async () => {
    expect(await refusedCopy(pdfOf({ content: LINE, pages: 1_000_000 }))).toBe('COPY_TOO_LARGE');
    expect(await stampedCopy(pdfOf({ content: LINE, pages: 501 }), 'application/pdf', 'x')).toEqual({
      refused: 'TOO_LARGE',
    });
    expect(await stampedCopy(pdfOf({ content: LINE, pages: 500 }), 'application/pdf', 'x')).toHaveProperty('copy');
  });

  it('a picture of 50,000 × 50,000 pixels, and one that is cut off', async () => {
    expect(await refusedCopy(await pngOf(50_000), 'image/png')).toBe('COPY_TOO_LARGE');
    expect(await refusedCopy((await photo('jpeg')).subarray(0, 200), 'image/jpeg')).toBe('COPY_BROKEN');
  });

  it('a page without any place on it', async () => {
    expect(await stampedCopy(pdfOf({ content: LINE, mediaBox: '0 0 0 0' }), 'application/pdf', 'x')).toBeTruthy();
  });

  it('more than two at once', async () => {
    const kept: Kept[] = [];
    for (let count = 0; count < 4; count++) kept.push(await desk.keep(demoLetter(['Dear colleague'])));
    const answers = await Promise.all(kept.map(({ files }) => desk.refusal(EXPORT, { fileId: files[0]!.id })));
    const busy = answers.filter(answer => answer !== null);
    expect(busy.length).toBeLessThanOrEqual(2);
    for (const refused of busy) expect(refused).toEqual({ code: 'UNAVAILABLE', reason: 'COPIES_BUSY' });
  });
});
