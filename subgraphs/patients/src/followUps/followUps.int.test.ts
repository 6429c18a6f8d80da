import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const NOTE: Operation = {
  name: 'writeNote',
  takes: '$input: WriteNoteInput!',
  answers: 'id version followUp { status version }',
};
const SIGN: Operation = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: 'id' };
const CHANGE: Operation = {
  name: 'changeFollowUp',
  takes: '$input: ChangeFollowUpInput!',
  answers: 'id followUp { on reason status version changedBy { id } }',
};

interface Visit {
  id: string;
  version: number;
  followUp: { on: string; status: string | null; version: number | null } | null;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const noted = (on: string | null) =>
  desk.act<Visit>(NOTE, {
    input: { patientId: desk.patientId, text: 'Cough.', followUp: on && { on, reason: 'Listen again.' } },
  });
const signed = async (on: string | null = '2026-12-05') => {
  const visit = await noted(on);
  await desk.act(SIGN, { encounterId: visit.id, version: visit.version });
  return visit.id;
};
const change = (encounterId: string, version: number, status: string) => ({ input: { encounterId, version, status } });
const listed = async (more: object = {}, who = desk.nurse) => {
  const { data, errors } = await desk.subgraph.ask<{ followUps: { encounters: Visit[]; endCursor: string | null } }>(
    who,
    `query F($clinicId: ID!, $statuses: [FollowUpStatus!]! = [OPEN, CONTACTED], $until: LocalDate, $mine: Boolean! = false, $first: Int! = 25, $after: ID) {
       followUps(clinicId: $clinicId, statuses: $statuses, until: $until, mine: $mine, first: $first, after: $after) {
         encounters { id followUp { on status version } patient { givenName } } endCursor } }`,
    { clinicId: desk.world.clinicId, ...more },
  );
  expect(errors).toEqual([]);
  return data.followUps;
};
const idsOf = ({ encounters }: { encounters: Visit[] }) => encounters.map(({ id }) => id);

describe('a follow-up', () => {
  it('begins with the signature, and is changed by a nurse step by step', async () => {
    const draft = await noted('2026-12-05');
    expect(draft.followUp).toEqual({ status: null, version: null });
    await desk.act(SIGN, { encounterId: draft.id, version: draft.version });
    expect((await listed()).encounters).toMatchObject([{ id: draft.id, followUp: { status: 'OPEN', version: 1 } }]);
    const called = await desk.act<Visit>(CHANGE, change(draft.id, 1, 'CONTACTED'), desk.nurse);
    expect(called.followUp).toEqual({
      on: '2026-12-05',
      reason: 'Listen again.',
      status: 'CONTACTED',
      version: 2,
      changedBy: { id: desk.nurse.userId },
    });
    expect((await desk.refusal(CHANGE, change(draft.id, 1, 'BOOKED'), desk.nurse))?.reason).toBe('CHANGED_MEANWHILE');
    await desk.act(CHANGE, change(draft.id, 2, 'DECLINED'), desk.nurse);
    expect(await desk.refusal(CHANGE, change(draft.id, 3, 'DONE'), desk.nurse)).toEqual({
      code: 'CONFLICT',
      reason: 'NOT_IN_THIS_STATUS',
    });
    expect(idsOf(await listed())).toEqual([]);
    expect(idsOf(await listed({ statuses: ['DECLINED'] }))).toEqual([draft.id]);
  });

  it('is none for a visit that asks for none', async () => {
    const id = await signed(null);
    expect((await desk.refusal(CHANGE, change(id, 1, 'DONE')))?.reason).toBe('FOLLOW_UP_NOT_FOUND');
  });

  it('is listed by the day it is due, page by page, up to a day', async () => {
    const late = await signed('2027-01-10');
    const soon = await signed('2026-12-01');
    const middle = await signed('2026-12-20');
    const first = await listed({ first: 2 });
    expect(idsOf(first)).toEqual([soon, middle]);
    const rest = await listed({ first: 2, after: first.endCursor });
    expect([idsOf(rest), rest.endCursor]).toEqual([[late], null]);
    expect(idsOf(await listed({ until: '2026-12-20' }))).toEqual([soon, middle]);
  });

  it('is listed as mine for whose visit it came from, and for who changed it last', async () => {
    const touched = await signed('2026-12-01');
    const untouched = await signed('2026-12-02');
    expect(idsOf(await listed({ mine: true }))).toEqual([]);
    await desk.act(CHANGE, change(touched, 1, 'CONTACTED'), desk.nurse);
    expect(idsOf(await listed({ mine: true }))).toEqual([touched]);
    expect(idsOf(await listed({ mine: true }, desk.doctor))).toEqual([touched, untouched]);
  });

  it('is neither read nor changed by reception, nor by another organization', async () => {
    const id = await signed();
    expect((await desk.refusal(CHANGE, change(id, 1, 'DONE'), desk.receptionist))?.code).toBe('FORBIDDEN');
    const other = await openChart(desk.subgraph);
    expect((await other.refusal(CHANGE, change(id, 1, 'DONE'), other.nurse))?.reason).toBe('FOLLOW_UP_NOT_FOUND');
  });
});
