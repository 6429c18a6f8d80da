import { createCanvas, loadImage } from '@napi-rs/canvas';
import { demoLetter } from '@polyclinic/demo/letter.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { prepareTestBuckets } from '../cabinetDesk.ts';
import { DELETE, openDocuments, pdf, type DocumentDesk, type Kept } from '../documentDesk.ts';
import { EICAR } from '../scanning/testSignature.ts';
import { pdfOf, pngOf } from './attackDesk.ts';
import { drawThumbnail } from './thumbnail.ts';

const LIST = `query List($id: ID!) { patient(id: $id) {
  documents { id thumbnail { url contentType } } removed { document { id thumbnail { url } } } } }`;
interface Listed {
  patient: {
    documents: Array<{ id: string; thumbnail: { url: string; contentType: string } | null }> | null;
    removed: object[];
  };
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

const photo = (): Promise<Buffer<ArrayBuffer>> => {
  const canvas = createCanvas(2_000, 1_500);
  canvas.getContext('2d').fillRect(0, 0, 500, 500);
  return canvas.encode('jpeg') as Promise<Buffer<ArrayBuffer>>;
};
const list = async (who = desk.doctor) =>
  (await desk.subgraph.ask<Listed>(who, LIST, { id: desk.patientId })).data.patient;
const linkOf = async ({ id }: Kept) =>
  (await list()).documents?.find(document => document.id === id)?.thumbnail ?? null;
/** Nothing is left to be done about any file. */
const idle = () =>
  eventually(
    'the jobs',
    async () => (await desk.subgraph.rows(`select from job where status = 'WAITING'`)).length === 0,
  );

describe('a thumbnail', () => {
  it('of a letter is its first page, beside the file, and given by a link of a minute that leaves a trace', async () => {
    const kept = await desk.keep(demoLetter(['Dear colleague']));
    await idle();
    const link = await linkOf(kept);
    expect(link).toMatchObject({ contentType: 'image/webp' });
    expect(new URL(link!.url).searchParams.get('X-Amz-Expires')).toBe('60');
    const answer = await fetch(link!.url);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    const picture = await loadImage(Buffer.from(await answer.arrayBuffer()));
    expect(Math.max(picture.width, picture.height)).toBe(320);
    const looks = await desk.subgraph.rows<{ fields: string }>(
      `select payload -> 'details' as fields from outbox where payload ->> 'kind' = 'ACCESS' order by position desc limit 1`,
    );
    expect(JSON.stringify(looks)).toContain('DOCUMENT_THUMBNAIL');
  });

  it('of a picture keeps its shape', async () => {
    const drawn = await drawThumbnail(await photo(), 'image/jpeg', AbortSignal.timeout(30_000));
    const picture = await loadImage('picture' in drawn ? drawn.picture : Buffer.alloc(0));
    expect([picture.width, picture.height]).toEqual([320, 240]);
  });

  it('is not given to who may not fetch the file, in another clinic, nor of what was taken out', async () => {
    const kept = await desk.keep(await photo(), { contentType: 'image/jpeg' });
    await idle();
    expect(await linkOf(kept)).not.toBeNull();
    const receptionist = principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.clinicId] });
    expect((await list(receptionist)).documents).toBeNull();
    const elsewhere = principalOf('NURSE', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    expect((await list(elsewhere))?.documents ?? []).toEqual([]);
    await desk.act(DELETE, { id: kept.id, version: kept.version, reason: 'DUPLICATE' });
    expect((await list()).removed).toEqual([{ document: { id: kept.id, thumbnail: null } }]);
  });

  it('is made of nothing that was not found clean', async () => {
    const kept = await desk.keep(pdf(EICAR));
    await idle();
    expect(kept.files).toMatchObject([{ status: 'INFECTED' }]);
    expect(await linkOf(kept)).toBeNull();
    const made = `update document_file set thumbnail_at = now() where id = $1`;
    await expect(desk.subgraph.rows(made, [kept.files[0]!.id])).rejects.toThrow('check constraint');
  });
});

describe('a file made to break whoever draws it', () => {
  const draw = (bytes: Buffer, type = 'application/pdf') => drawThumbnail(bytes, type, AbortSignal.timeout(60_000));
  const LINE = 'BT /F1 48 Tf 100 600 Td (Dear colleague) Tj ET';

  it('a picture that claims 50,000 × 50,000 pixels is kept, and shown without', async () => {
    const bytes = await pngOf(50_000);
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await draw(bytes, 'image/png')).toEqual({ refused: 'TOO_MANY_PIXELS' });
    const kept = await desk.keep(bytes, { contentType: 'image/png' });
    await idle();
    expect(kept.files).toMatchObject([{ status: 'CLEAN' }]);
    expect(await linkOf(kept)).toBeNull();
    expect(await desk.subgraph.rows('select from job')).toEqual([]);
  });

  it('a PDF of a million pages shows its first', async () => {
    const kept = await desk.keep(pdfOf({ content: LINE, pages: 1_000_000 }));
    expect(await list()).toBeTruthy();
    await idle();
    expect(await linkOf(kept)).not.toBeNull();
  });

  it('a page of a thousand kilometres, or of nothing, is drawn small', async () => {
    expect(await draw(pdfOf({ content: LINE, mediaBox: '0 0 1000000000 1000000000' }))).toHaveProperty('picture');
    expect(await draw(pdfOf({ content: LINE, mediaBox: '0 0 0 0' }))).toBeTruthy();
  });

  it('a page with a picture of 50,000 × 50,000 pixels is drawn without that', async () => {
    const picture = `<< /Type /XObject /Subtype /Image /Width 50000 /Height 50000 /ColorSpace /DeviceGray /BitsPerComponent 8
      /Length 3 >>\nstream\nabc\nendstream`;
    const more = { resources: '/XObject << /I 6 0 R >>', objects: [picture] };
    expect(await draw(pdfOf({ content: `q 600 0 0 700 0 0 cm /I Do Q ${LINE}`, more }))).toHaveProperty('picture');
  });

  it('a page of a million strokes is given up, while the service answers', async () => {
    const drawing = draw(pdfOf({ content: '0 0 m 600 700 l S\n'.repeat(1_300_000) }));
    expect((await list()).documents).toEqual([]);
    expect(await drawing).toHaveProperty('refused');
  });

  it('what only begins like a picture or a PDF has none', async () => {
    expect(await draw(pdf('and so on'))).toEqual({ refused: 'NOT_DRAWN' });
    const cut = (await photo()).subarray(0, 200);
    expect(await draw(cut, 'image/jpeg')).toEqual({ refused: 'NOT_DRAWN' });
    expect(await draw(Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'), 'image/webp')).toEqual({ refused: 'NOT_DRAWN' });
  });

  it('is drawn by a process that ends when it is told to', async () => {
    const stop = new AbortController();
    const drawing = drawThumbnail(pdfOf({ content: LINE, pages: 1_000_000 }), 'application/pdf', stop.signal);
    stop.abort(new Error('The service ends.'));
    await expect(drawing).rejects.toThrow('The service ends.');
  });
});
