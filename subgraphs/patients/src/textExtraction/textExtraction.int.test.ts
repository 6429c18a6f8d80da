import { newId } from '@polyclinic/tenancy/id.ts';
import { eventually } from '@polyclinic/testing/kafkaTopic.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTextractSimulator, type TextractSimulator, WRITTEN } from '@polyclinic/testing/textractSimulator.ts';
import type { Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';
import { DELETE, openDocuments, pdf, type DocumentDesk, type Kept } from '../documents/documentDesk.ts';
import { EICAR } from '../documents/scanning/testSignature.ts';
import { startPatients } from '../registryDesk.ts';
import { textractReader } from './reading/textract.ts';

const TEXT = 'id isReadable text { status read confirmed confidence readBy decidedBy { id } version }';
const EXTRACT: Operation = { name: 'extractText', takes: '$fileId: ID!', answers: TEXT };
const CONFIRM: Operation = { name: 'confirmText', takes: '$input: ConfirmTextInput!', answers: TEXT };
const REJECT: Operation = { name: 'rejectText', takes: '$fileId: ID!, $version: Int!', answers: TEXT };

interface Text {
  status: string;
  read: string;
  confirmed: string | null;
  confidence: number | null;
  readBy: string | null;
  decidedBy: { id: string } | null;
  version: number;
}
interface File {
  id: string;
  isReadable: boolean;
  text: Text | null;
}

const LETTER = 'Complains of palpitations after coffee.';
let textract: TextractSimulator;
let desk: DocumentDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  textract = await startTextractSimulator();
  desk = await openDocuments(await startPatients(undefined, textractReader(textract)));
});
afterAll(async () => {
  await desk.subgraph.stop();
  await textract.stop();
});
beforeEach(async () => {
  desk = await openDocuments(desk.subgraph);
});

const scanned = (...lines: string[]): Buffer<ArrayBuffer> =>
  Buffer.concat([pdf(), Buffer.from(WRITTEN), Buffer.from(lines.join('\n'))]);
const kept = async (bytes: Buffer<ArrayBuffer> = scanned(`91.2|${LETTER}`)): Promise<string> =>
  (await desk.keep(bytes)).files[0]!.id;
const FILE = `query File($fileId: ID!) { documentFile(id: $fileId) { ${TEXT} } }`;
const fileOf = async (fileId: string, who = desk.doctor): Promise<File | null> =>
  (await desk.subgraph.ask<{ documentFile: File | null }>(who, FILE, { fileId })).data.documentFile;
const textOf = async (fileId: string): Promise<Text> => (await fileOf(fileId))!.text!;
/** Asks for a text, and waits until it is read or given up. */
async function extracted(fileId: string): Promise<Text> {
  await desk.act(EXTRACT, { fileId }, desk.nurse);
  await eventually('the text', async () => (await textOf(fileId)).status !== 'PENDING');
  return textOf(fileId);
}

describe('the text of a scanned paper', () => {
  it('is read by a job, sealed, and nothing until a person confirmed it', async () => {
    const fileId = await kept();
    expect(await fileOf(fileId)).toEqual({ id: fileId, isReadable: true, text: null });
    const asked = await desk.act<File>(EXTRACT, { fileId }, desk.nurse);
    expect(asked.text).toMatchObject({ status: 'PENDING', read: '', confirmed: null });
    await eventually('the text', async () => (await textOf(fileId)).status === 'EXTRACTED');
    const text = await textOf(fileId);
    expect(text).toMatchObject({ read: LETTER, confirmed: null, confidence: 91, readBy: 'Amazon Textract' });
    const rows = await desk.subgraph.rows<{ row: string }>('select t::text as row from document_text t where id = $1', [
      fileId,
    ]);
    expect(rows[0]?.row).not.toContain('palpitations');
    expect(rows[0]?.row).not.toContain(Buffer.from('palpitations').toString('hex'));
    const input = { fileId, version: text.version, text: 'Complains of palpitations after tea.' };
    const confirmed = await desk.act<File>(CONFIRM, { input }, desk.nurse);
    expect(confirmed.text).toMatchObject({
      status: 'CONFIRMED',
      read: LETTER,
      confirmed: 'Complains of palpitations after tea.',
      decidedBy: { id: desk.nurse.userId },
    });
  });

  it('is of exactly one version of its document', async () => {
    const first = await desk.keep(scanned('99|One'));
    const fileId = first.files[0]!.id;
    await extracted(fileId);
    const other = await kept(scanned('99|Other'));
    expect((await fileOf(other))?.text).toBeNull();
    expect((await textOf(fileId)).read).toBe('One');
  });

  it('that was looked at leaves a trace, and none of it is in logs, events or the trail', async () => {
    const fileId = await kept();
    await extracted(fileId);
    const [look] = await desk.subgraph.rows<{ details: string }>(
      `select payload ->> 'details' as details from outbox where payload ->> 'kind' = 'ACCESS' and tenant_id = $1
        order by position desc limit 1`,
      [desk.world.tenantId],
    );
    expect(look?.details).toContain('DOCUMENT_TEXT');
    const told = await desk.subgraph.rows<{ payload: string }>(
      'select payload::text as payload from outbox where tenant_id = $1',
      [desk.world.tenantId],
    );
    expect(told.filter(({ payload }) => payload.includes('palpitations'))).toEqual([]);
  });

  it('is rejected, and read once more; what was confirmed by mistake as well', async () => {
    const fileId = await kept();
    const { version } = await extracted(fileId);
    const rejected = await desk.act<File>(REJECT, { fileId, version });
    expect(rejected.text).toMatchObject({ status: 'REJECTED', confirmed: null });
    const again = await extracted(fileId);
    expect(again).toMatchObject({ status: 'EXTRACTED', decidedBy: null });
    const input = { fileId, version: again.version, text: LETTER };
    const confirmed = await desk.act<File>(CONFIRM, { input });
    expect((await desk.refusal(EXTRACT, { fileId }))?.reason).toBe('TEXT_NOT_SO');
    expect((await desk.refusal(CONFIRM, { input }))?.reason).toBe('CHANGED_MEANWHILE');
    const now = { ...input, version: confirmed.text!.version };
    expect((await desk.refusal(CONFIRM, { input: now }))?.reason).toBe('TEXT_NOT_SO');
    await desk.act(REJECT, { fileId, version: now.version });
    expect((await textOf(fileId)).status).toBe('REJECTED');
  });

  it('is read though the reader throttles twice', async () => {
    const fileId = await kept();
    textract.failNext('ThrottlingException', 1);
    expect(await extracted(fileId)).toMatchObject({ status: 'EXTRACTED', read: LETTER });
  });

  it('of an empty sheet, and of what the reader cannot read, is none', async () => {
    expect(await extracted(await kept(scanned()))).toMatchObject({ status: 'UNREADABLE', read: '' });
    const broken = Buffer.concat([Buffer.from('%PDF-1.7 BROKEN'), Buffer.from(`${WRITTEN}99|x`)]);
    const fileId = await kept(broken);
    expect(await extracted(fileId)).toMatchObject({ status: 'UNREADABLE' });
    const version = (await textOf(fileId)).version;
    expect((await desk.refusal(REJECT, { fileId, version }))?.reason).toBe('TEXT_NOT_SO');
  });

  it('is asked for by twenty at once, and read once', async () => {
    const fileId = await kept();
    const before = textract.asked();
    const answers = await Promise.all(Array.from({ length: 20 }, () => desk.refusal(EXTRACT, { fileId })));
    expect(answers.filter(answer => answer === null)).toHaveLength(1);
    expect(new Set(answers.filter(answer => answer !== null).map(({ reason }) => reason))).toEqual(
      new Set(['TEXT_NOT_SO']),
    );
    await eventually('the text', async () => (await textOf(fileId)).status === 'EXTRACTED');
    expect(textract.asked()).toBe(before + 1);
  });

  it('is asked for of clean files of a type that is read alone', async () => {
    const infected = await kept(pdf(EICAR));
    expect((await desk.refusal(EXTRACT, { fileId: infected }))?.reason).toBe('FILE_NOT_CLEAN');
    const webp = await desk.keep(Buffer.from('RIFF\0\0\0\0WEBP and so on', 'latin1'), { contentType: 'image/webp' });
    expect((await desk.refusal(EXTRACT, { fileId: webp.files[0]!.id }))?.reason).toBe('TEXT_OF_NO_SUCH_TYPE');
    expect((await fileOf(webp.files[0]!.id))?.isReadable).toBe(false);
    expect((await desk.refusal(EXTRACT, { fileId: newId() }))?.reason).toBe('FILE_NOT_FOUND');
    const untouched = await kept();
    expect((await desk.refusal(REJECT, { fileId: untouched, version: 1 }))?.reason).toBe('TEXT_NOT_FOUND');
    const out: Kept = await desk.keep(scanned('99|Out'));
    await desk.act(DELETE, { id: out.id, version: out.version, reason: 'DUPLICATE' });
    expect((await desk.refusal(EXTRACT, { fileId: out.files[0]!.id }))?.reason).toBe('FILE_NOT_FOUND');
  });

  it('is neither asked for, read nor decided by who may not, in another clinic or organization', async () => {
    const fileId = await kept();
    const { version } = await extracted(fileId);
    const decisions = [
      [EXTRACT, { fileId }],
      [CONFIRM, { input: { fileId, version, text: 'x' } }],
      [REJECT, { fileId, version }],
    ] as const;
    for (const [operation, variables] of decisions)
      expect((await desk.refusal(operation, variables, desk.receptionist))?.code).toBe('FORBIDDEN');
    const elsewhere = principalOf('NURSE', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    const other = await openDocuments(desk.subgraph);
    for (const who of [elsewhere, other.doctor]) {
      for (const [operation, variables] of decisions)
        expect((await desk.refusal(operation, variables, who))?.reason).toBe('FILE_NOT_FOUND');
      expect(await fileOf(fileId, who)).toBeNull();
    }
    expect((await textOf(fileId)).version).toBe(version);
  });

  it('is read by nothing where no reader is set, and that is said', async () => {
    const bare = await openDocuments();
    const { files } = await bare.keep(scanned('99|x'));
    expect((await bare.refusal(EXTRACT, { fileId: files[0]!.id }))?.reason).toBe('TEXT_READER_OFF');
    await bare.subgraph.stop();
  });
});
