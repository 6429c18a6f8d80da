import { clinicOpened } from '@polyclinic/events/identity/clinicOpened.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';

const DRAFT: Operation = { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: 'id version' };
const SIGN: Operation = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: 'id version' };
const NOTE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id version' };
const SIGN_NOTE: Operation = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: 'id' };
const PRINT: Operation = {
  name: 'printPrescription',
  takes: '$prescriptionId: ID!, $language: PaperLanguage!',
  answers: 'url expiresAt',
};
const PRINT_VISIT: Operation = { name: 'printVisit', takes: '$encounterId: ID!', answers: 'url expiresAt' };

interface Ref {
  id: string;
  version: number;
}

let desk: ChartDesk;
beforeAll(async () => {
  await prepareTestBuckets();
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const LINE = { medicineCode: 'amoxicillin-capsule-500-mg', dose: 1, unit: 'CAPSULE', route: 'ORAL', frequency: 'TDS' };
const drafted = () =>
  desk.act<Ref>(DRAFT, {
    input: { idempotencyKey: newId(), patientId: desk.patientId, lines: [{ ...LINE, days: 7 }] },
  });
const signed = async () => desk.act<Ref>(SIGN, { input: { ...(await drafted()), overrides: [] } });
const noted = (more: object = {}) =>
  desk.act<Ref>(NOTE, { input: { patientId: desk.patientId, text: 'Seen for a cough. Feels well.', ...more } });

const fetched = async ({ url }: { url: string }) => {
  const response = await fetch(url);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};

describe('a prescription on paper', () => {
  it('is fetched as a PDF by the link that is given, in each language', async () => {
    const { id } = await signed();
    for (const language of ['EN', 'ES', 'HI']) {
      const { status, type, bytes } = await fetched(await desk.act(PRINT, { prescriptionId: id, language }));
      expect([status, type, bytes.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
    }
  });

  it('carries the clinic’s letterhead once identity has told it', async () => {
    const { id } = await signed();
    const plain = await fetched(await desk.act(PRINT, { prescriptionId: id, language: 'EN' }));
    const { tenantId, clinicId, timezone } = desk.world;
    await desk.subgraph.hear(clinicOpened, {
      tenantId,
      payload: {
        clinicId,
        slug: 'harbor',
        name: 'Harbor',
        timezone,
        letterhead: {
          address: '1 Quay',
          phone: '+15550100',
          email: 'desk@harbor.example',
          brandColor: '#7c3aed',
          brandMark: 'H',
        },
      },
    });
    const [kept] = await desk.subgraph.rows<{ address: string }>(`select address from letterhead where id = $1`, [
      clinicId,
    ]);
    expect(kept?.address).toBe('1 Quay');
    const branded = await fetched(await desk.act(PRINT, { prescriptionId: id, language: 'EN' }));
    expect(branded.bytes.equals(plain.bytes)).toBe(false);
  });

  it('is refused for a draft, and for those who may not read prescriptions', async () => {
    const { id } = await drafted();
    expect(await desk.refusal(PRINT, { prescriptionId: id, language: 'EN' })).toEqual({
      code: 'CONFLICT',
      reason: 'NOT_SIGNED',
    });
    const ready = await signed();
    const asked = { prescriptionId: ready.id, language: 'EN' };
    expect((await desk.refusal(PRINT, asked, desk.receptionist))?.code).toBe('FORBIDDEN');
  });

  it('of another organization is not there', async () => {
    const { id } = await signed();
    const other = await openChart(desk.subgraph);
    expect(await other.refusal(PRINT, { prescriptionId: id, language: 'EN' })).toEqual({
      code: 'NOT_FOUND',
      reason: 'PRESCRIPTION_NOT_FOUND',
    });
  });

  it('leaves a trace of whose it was and of what was read', async () => {
    const { id } = await signed();
    await desk.act(PRINT, { prescriptionId: id, language: 'EN' });
    const [trace] = await desk.subgraph.rows<{ classes: string[] }>(
      `select payload -> 'details' -> 'classes' as classes from outbox
        where payload ->> 'kind' = 'ACCESS' and subject_id = $1 order by position desc limit 1`,
      [desk.patientId],
    );
    expect(trace?.classes).toEqual(['BIRTH_DATE', 'IDENTIFIER', 'MEDICINE', 'NAME']);
  });
});

describe('a visit on paper', () => {
  it('is printed once it is signed', async () => {
    const note = await noted({ diagnoses: ['J06.9'], followUp: { on: '2026-12-05', reason: 'Listen again.' } });
    expect(await desk.refusal(PRINT_VISIT, { encounterId: note.id })).toEqual({
      code: 'CONFLICT',
      reason: 'NOTE_NOT_SIGNED',
    });
    await desk.act(SIGN_NOTE, { encounterId: note.id, version: note.version });
    const { status, bytes } = await fetched(await desk.act(PRINT_VISIT, { encounterId: note.id }));
    expect([status, bytes.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });
});
