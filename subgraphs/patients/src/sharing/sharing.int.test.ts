import { newId } from '@polyclinic/tenancy/id.ts';
import { VISITOR } from '@polyclinic/access/principal.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { prepareTestBuckets } from '../documents/cabinetDesk.ts';

const DRAFT: Operation = { name: 'draftPrescription', takes: '$input: DraftPrescriptionInput!', answers: 'id version' };
const SIGN: Operation = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: 'id version' };
const NOTE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: 'id version' };
const SIGN_NOTE: Operation = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: 'id' };
const FIELDS = 'id state link opened version';
const SHARE: Operation = { name: 'sharePrescription', takes: '$input: SharePaperInput!', answers: FIELDS };
const SHARE_VISIT: Operation = { name: 'shareVisit', takes: '$input: SharePaperInput!', answers: FIELDS };
const END: Operation = { name: 'endPaperShare', takes: '$id: ID!, $version: Int!', answers: FIELDS };
const OPEN: Operation = { name: 'openSharedPaper', takes: '$link: String!, $birthDate: LocalDate!', answers: 'url' };

interface Ref {
  id: string;
  version: number;
}
interface Share extends Ref {
  state: string;
  link: string | null;
  opened: number;
}

const BORN = '1984-02-29';
const NOBODY = { ...VISITOR, traceId: 'f'.repeat(32), ipAddress: '203.0.113.7' };

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
const asking = (paperId: string, more: object = {}) => ({ input: { idempotencyKey: newId(), paperId, ...more } });
const shared = async (more: object = {}) => desk.act<Share>(SHARE, asking((await signed()).id, more));
const tokenOf = ({ link }: Share): string => new URL(link!).hash.slice(1);
const opened = (share: Share, birthDate = BORN) =>
  desk.act<{ url: string }>(OPEN, { link: tokenOf(share), birthDate }, NOBODY);
const notOpened = (link: string, birthDate = BORN) => desk.refusal(OPEN, { link, birthDate }, NOBODY);

describe('a paper that is shared', () => {
  it('opens as a PDF for whoever has the link and knows the date of birth', async () => {
    const share = await shared();
    expect(share.link).toMatch(/^https:\/\/clinic\.example\/visit\/paper#/);
    const response = await fetch((await opened(share)).url);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const { data } = await desk.read(`paperShares { ${FIELDS} lastOpenedAt recordedBy { id } }`);
    expect(data.patient).toMatchObject({ paperShares: [{ id: share.id, opened: 1, state: 'OPEN' }] });
  });

  it('tells who has the link the clinic and nothing of the patient', async () => {
    const share = await shared();
    const asked = `query S($link: String!) { sharedPaper(link: $link) { name organizationName isLocked expiresAt } }`;
    const { data } = await desk.subgraph.ask<{ sharedPaper: object }>(NOBODY, asked, { link: tokenOf(share) });
    expect(data.sharedPaper).toMatchObject({ isLocked: false });
    expect(JSON.stringify(data)).not.toMatch(/García|María|1984/);
  });

  it('leaves a trace of what was read, as a visitor’s', async () => {
    await opened(await shared());
    const [trace] = await desk.subgraph.rows<{ actor: string; ip: string; classes: string[] }>(
      `select payload ->> 'actor' as actor, payload ->> 'ipAddress' as ip, payload -> 'details' -> 'classes' as classes
         from outbox where payload ->> 'kind' = 'ACCESS' and subject_id = $1 order by position desc limit 1`,
      [desk.patientId],
    );
    expect(trace).toEqual({
      actor: 'visitor',
      ip: '203.0.113.7',
      classes: ['BIRTH_DATE', 'IDENTIFIER', 'MEDICINE', 'NAME'],
    });
  });

  it('of a visit opens the same way, once its note is signed', async () => {
    const note = await desk.act<Ref>(NOTE, { input: { patientId: desk.patientId, text: 'Seen for a cough.' } });
    expect(await desk.refusal(SHARE_VISIT, asking(note.id))).toEqual({ code: 'CONFLICT', reason: 'NOTE_NOT_SIGNED' });
    await desk.act(SIGN_NOTE, { encounterId: note.id, version: note.version });
    const share = await desk.act<Share>(SHARE_VISIT, asking(note.id, { language: 'ES', days: 30 }));
    expect(await opened(share)).toHaveProperty('url');
  });

  it('is shared once, however often it is asked for with one key', async () => {
    const asked = asking((await signed()).id);
    const once = await desk.act<Share>(SHARE, asked);
    expect(await desk.act<Share>(SHARE, asked)).toEqual(once);
  });

  it('is refused as a draft, for too long, and to who may not share', async () => {
    expect((await desk.refusal(SHARE, asking((await drafted()).id)))?.reason).toBe('NOT_SIGNED');
    const { id } = await signed();
    expect((await desk.refusal(SHARE, asking(id, { days: 31 })))?.code).toBe('BAD_USER_INPUT');
    for (const who of [desk.nurse, desk.receptionist, desk.billing])
      expect((await desk.refusal(SHARE, asking(id), who))?.code).toBe('FORBIDDEN');
  });
});

describe('a link', () => {
  it('counts wrong dates, forgets them after a right one, and is locked by five', async () => {
    const share = await shared();
    const wrong = () => notOpened(tokenOf(share), '1984-02-28');
    for (let tries = 0; tries < 4; tries++) expect((await wrong())?.reason).toBe('BIRTH_DATE_WRONG');
    await opened(share);
    for (let tries = 0; tries < 5; tries++) expect((await wrong())?.reason).toBe('BIRTH_DATE_WRONG');
    expect(await notOpened(tokenOf(share))).toEqual({ code: 'CONFLICT', reason: 'LINK_LOCKED' });
  });

  it('lets who guesses at once guess no more often', async () => {
    const share = await shared();
    const guesses = Array.from({ length: 12 }, (_, day) => notOpened(tokenOf(share), `1984-03-${String(day + 10)}`));
    const reasons = (await Promise.all(guesses)).map(refused => refused?.reason);
    expect(reasons.filter(reason => reason === 'BIRTH_DATE_WRONG')).toHaveLength(5);
    expect(reasons.filter(reason => reason === 'LINK_LOCKED')).toHaveLength(7);
  });

  it('that was ended opens nothing, and shows no address any more', async () => {
    const share = await shared();
    const ended = await desk.act<Share>(END, { id: share.id, version: share.version });
    expect(ended).toMatchObject({ state: 'ENDED', link: null });
    expect(await notOpened(tokenOf(share))).toEqual({ code: 'NOT_FOUND', reason: 'LINK_NOT_VALID' });
    expect((await desk.act<Share>(END, { id: share.id, version: ended.version })).state).toBe('ENDED');
  });

  it('that is over opens nothing', async () => {
    const share = await shared({ days: 1 });
    await desk.subgraph.rows(
      `update paper_share set expires_at = recorded_at + interval '1 second', recorded_at = recorded_at - interval '2 days'
        where id = $1`,
      [share.id],
    );
    await desk.subgraph.rows(`update paper_share set expires_at = recorded_at + interval '1 day' where id = $1`, [
      share.id,
    ]);
    expect(await notOpened(tokenOf(share))).toEqual({ code: 'NOT_FOUND', reason: 'LINK_NOT_VALID' });
  });

  it('is ours, for this paper in this clinic of this organization', async () => {
    const { id: paperId } = await signed();
    const share = await desk.act<Share>(SHARE, asking(paperId));
    const other = await desk.act<Share>(SHARE, asking(paperId));
    const [tenant, clinic, id, signature] = tokenOf(share).split('.');
    const [, , otherId] = tokenOf(other).split('.');
    const forged = [
      [tenant, clinic, otherId, signature],
      [tenant, clinic, id, 'A'.repeat(22)],
      [newId(), clinic, id, signature],
      [tenant, newId(), id, signature],
      ['signed-by-nobody'],
    ];
    for (const parts of forged) expect((await notOpened(parts.join('.')))?.reason).toBe('LINK_NOT_VALID');
    const keys = await desk.subgraph.rows(
      `select 1 from data_key where tenant_id not in (select tenant_id from patient)`,
    );
    expect(keys).toEqual([]);
  });

  it('of another organization is not there', async () => {
    const share = await shared();
    const other = await openChart(desk.subgraph);
    expect(await other.refusal(END, { id: share.id, version: share.version })).toEqual({
      code: 'NOT_FOUND',
      reason: 'SHARE_NOT_FOUND',
    });
  });
});

describe('a link that is sent', () => {
  it('asks for an address that may be written to, and tells messaging ids alone', async () => {
    const { id } = await signed();
    expect((await desk.refusal(SHARE, asking(id, { send: true })))?.reason).toBe('NO_SAFE_ADDRESS');
    const add: Operation = { name: 'addContactPoint', takes: '$input: AddContactPointInput!', answers: 'id' };
    const contact = { patientId: desk.patientId, type: 'EMAIL', value: 'maria@mail.example', isSafe: true };
    await desk.act(add, { input: { idempotencyKey: newId(), ...contact } }, desk.receptionist);
    const share = await desk.act<Share>(SHARE, asking(id, { send: true }));
    const told = await desk.subgraph.rows<{ payload: object }>(
      `select payload from outbox where type = 'paper.shared.v1' and subject_id = $1`,
      [share.id],
    );
    const { patientId } = desk;
    expect(told).toEqual([{ payload: { shareId: share.id, patientId, clinicId: desk.world.clinicId } }]);
  });

  it('is told to messaging’s account alone', async () => {
    const share = await shared();
    const asked = `query N($id: ID!) { paperShareNotice(shareId: $id) { state link patient { givenName } } }`;
    const ask = (permissions: string[]) =>
      desk.subgraph.ask<{ paperShareNotice: { link: string } | null }>(
        principalOf('SERVICE', { ...desk.world, clinicIds: [desk.world.clinicId] }, {
          permissions: new Set(permissions),
        } as never),
        asked,
        { id: share.id },
      );
    expect((await ask(['patient:read', 'paper:link'])).data.paperShareNotice?.link).toBe(share.link);
    expect((await ask(['patient:read'])).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
