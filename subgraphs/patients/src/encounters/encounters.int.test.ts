import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const FIELDS = `id version startedAt appointmentId note { text signedAt } diagnoses { code display }
  followUp { on reason } addenda { text recordedBy { id } recordedAt }
  serviceRequests { id version test note priority status recordedBy { id } }`;
const SHARED = 'id note { sharedAt sharedBy { id } }';
const OPEN: Operation = { name: 'openEncounter', takes: '$appointmentId: ID!', answers: FIELDS };
const WRITE: Operation = { name: 'writeNote', takes: '$input: WriteNoteInput!', answers: FIELDS };
const SIGN: Operation = { name: 'signNote', takes: '$encounterId: ID!, $version: Int!', answers: FIELDS };
const ADD: Operation = { name: 'addAddendum', takes: '$input: AddAddendumInput!', answers: 'id text recordedAt' };
const ORDER: Operation = { name: 'orderTest', takes: '$input: OrderTestInput!', answers: 'id version test status' };
const CANCEL: Operation = { name: 'cancelServiceRequest', takes: '$id: ID!, $version: Int!', answers: 'id status' };

interface Visit {
  id: string;
  version: number;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const booked = async (): Promise<string> => {
  const { tenantId, clinicId, practitionerId } = desk.world;
  const appointmentId = newId();
  const visit = { startsAt: '2026-11-23T14:00:00Z', endsAt: '2026-11-23T14:30:00Z', localDate: '2026-11-23' };
  const payload = { appointmentId, clinicId, patientId: desk.patientId, practitionerId, ...visit };
  await desk.subgraph.hear(appointmentBooked, { tenantId, subjectId: appointmentId, payload });
  return appointmentId;
};
const opened = async () => desk.act<Visit>(OPEN, { appointmentId: await booked() });
const written = ({ id, version }: Visit, changes: object = {}) => ({
  input: { encounterId: id, version, patientId: desk.patientId, text: 'Cough for a week.', ...changes },
});
const signed = async (changes: object = {}) => {
  const { id, version } = await desk.act<Visit>(WRITE, written(await opened(), changes));
  return desk.act<Visit>(SIGN, { encounterId: id, version });
};
const events = (type: string) =>
  desk.subgraph.rows<{ payload: object }>('select payload from outbox where type = $1 and tenant_id = $2', [
    type,
    desk.world.tenantId,
  ]);

const SHARE: Operation = { name: 'shareNote', takes: '$encounterId: ID!', answers: SHARED };
const UNSHARE: Operation = { name: 'unshareNote', takes: '$encounterId: ID!', answers: SHARED };

describe('a signed note', () => {
  const sharing = async () => (await events('chart.changed.v1')).map(({ payload }) => payload);

  it('is shared with the patient by its author, and taken back, each time with a trace', async () => {
    const { id: encounterId } = await signed();
    const by = { id: desk.doctor.userId };
    const at = expect.any(String);
    expect(await desk.act(SHARE, { encounterId })).toEqual({ id: encounterId, note: { sharedAt: at, sharedBy: by } });
    // Again: it stays as it is, and nothing is told.
    await desk.act(SHARE, { encounterId });
    expect(await sharing()).toMatchObject([{ entryId: encounterId, part: 'NOTES', change: 'CHANGED' }]);
    const taken = { id: encounterId, note: { sharedAt: null, sharedBy: null } };
    expect(await desk.act(UNSHARE, { encounterId })).toEqual(taken);
    expect(await desk.act(UNSHARE, { encounterId })).toEqual(taken);
    expect(await sharing()).toHaveLength(2);
    const trail = await desk.subgraph.rows<{ shared: string | null }>(
      `select payload #>> '{details,shared_at,1}' as shared from outbox
        where subject_id = $1 and payload ->> 'kind' = 'CHANGE' order by position desc limit 2`,
      [encounterId],
    );
    expect(trail).toEqual([{ shared: null }, { shared: expect.any(String) }]);
  });

  it('is shared as it is signed where its author says so', async () => {
    const { id, version } = await desk.act<Visit>(WRITE, written(await opened()));
    const note = { signedAt: expect.any(String), sharedAt: expect.any(String) };
    const sign = { ...SIGN, takes: `${SIGN.takes}, $shared: Boolean!`, answers: 'note { signedAt sharedAt }' };
    expect(await desk.act(sign, { encounterId: id, version, shared: true })).toEqual({ note });
  });

  it('is not shared before it is signed, by another doctor, or by who does not write notes', async () => {
    const draft = await desk.act<Visit>(WRITE, written(await opened()));
    expect((await desk.refusal(SHARE, { encounterId: draft.id }))?.reason).toBe('DRAFT_NOT_SHARED');
    const { id: encounterId } = await signed();
    const colleague = { ...desk.doctor, subject: 'another|doctor' };
    expect(await desk.refusal(SHARE, { encounterId }, colleague)).toEqual({
      code: 'FORBIDDEN',
      reason: 'NOT_THE_AUTHOR',
    });
    for (const who of [desk.nurse, desk.receptionist])
      for (const operation of [SHARE, UNSHARE])
        expect((await desk.refusal(operation, { encounterId }, who))?.code).toBe('FORBIDDEN');
    // What was shared by mistake cannot wait for its author.
    await desk.act(SHARE, { encounterId });
    expect(await desk.act(UNSHARE, { encounterId }, colleague)).toMatchObject({ note: { sharedAt: null } });
    const other = await openChart(desk.subgraph);
    for (const operation of [SHARE, UNSHARE])
      expect((await desk.refusal(operation, { encounterId }, other.doctor))?.reason).toBe('ENCOUNTER_NOT_FOUND');
  });
});

describe('a visit', () => {
  it('is opened once, in however many windows', async () => {
    const appointmentId = await booked();
    const all = await Promise.all(Array.from({ length: 20 }, () => desk.act<Visit>(OPEN, { appointmentId })));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    expect(all[0]).toMatchObject({ version: 1, appointmentId, note: { text: '', signedAt: null }, diagnoses: [] });
    const query = 'query V($appointmentId: ID!) { visitRecord(appointmentId: $appointmentId) { id } }';
    const record = async (who = desk.doctor, of = appointmentId) =>
      (await desk.subgraph.ask<{ visitRecord: Visit | null }>(who, query, { appointmentId: of })).data.visitRecord?.id;
    expect([await record(), await record(desk.nurse)]).toEqual([all[0]?.id, all[0]?.id]);
    expect([await record(desk.receptionist), await record(desk.doctor, newId())]).toEqual([undefined, undefined]);
    const first = { input: { patientId: desk.patientId, appointmentId, text: 'Another window.' } };
    expect(await desk.refusal(WRITE, first)).toEqual({ code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' });
    expect((await desk.refusal(OPEN, { appointmentId: newId() }))?.reason).toBe('APPOINTMENT_NOT_FOUND');
    expect((await desk.refusal(OPEN, { appointmentId }, desk.nurse))?.code).toBe('FORBIDDEN');
  });

  it('keeps its note as typed, diagnoses once each and its follow-up, and what a save leaves out', async () => {
    const visit = await opened();
    const followUp = { on: '2026-12-05', reason: 'Blood pressure.' };
    const draft = { text: 'Cough.\n\n', diagnoses: ['J45.909', 'i10', 'J45.909'], followUp };
    const first = await desk.act<Visit>(WRITE, written(visit, draft));
    const diagnoses = [
      { code: 'J45.909', display: 'Unspecified asthma, uncomplicated' },
      { code: 'I10', display: 'Essential (primary) hypertension' },
    ];
    expect(first).toMatchObject({ version: 2, note: { text: 'Cough.\n\n' }, diagnoses, followUp });
    const second = await desk.act<Visit>(WRITE, written(first, { text: '' }));
    expect(second).toMatchObject({ version: 3, note: { text: '' }, diagnoses, followUp });
    const third = await desk.act<Visit>(WRITE, written(second, { diagnoses: [], followUp: null }));
    expect(third).toMatchObject({ diagnoses: [], followUp: null });
  });

  it('that two windows write at once keeps the text of one and tells the other', async () => {
    const visit = await opened();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => desk.refusal(WRITE, written(visit, { text: `Text ${index}` }))),
    );
    expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(outcome => outcome?.reason ?? []))).toEqual(new Set(['CHANGED_MEANWHILE']));
  });

  it.each([
    ['a code that stands for nothing', { diagnoses: ['Z99.99'] }, 'CODE_UNKNOWN'],
    ['too many diagnoses', { diagnoses: Array.from({ length: 13 }, () => 'I10') }, 'INVALID_INPUT'],
    ['a follow-up in the past', { followUp: { on: '2026-11-01' } }, 'IN_THE_PAST'],
    ['a follow-up in three years', { followUp: { on: '2029-11-01' } }, 'TOO_FAR_AHEAD'],
    ['a note too long to read', { text: 'x'.repeat(20_001) }, 'INVALID_INPUT'],
  ])('with %s is refused', async (_, changes, reason) => {
    expect((await desk.refusal(WRITE, written(await opened(), changes)))?.reason).toBe(reason);
  });

  it('is signed once with all it says, and its follow-up told by ids and the day alone', async () => {
    const followUp = { on: '2026-12-05', reason: 'Zanzibar cough.' };
    const visit = await desk.act<Visit>(WRITE, written(await opened(), { followUp }));
    const sign = { encounterId: visit.id, version: visit.version };
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => desk.refusal(SIGN, sign)));
    expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(outcome => outcome?.reason ?? []))).toEqual(new Set(['NOTE_SIGNED']));
    expect((await desk.refusal(WRITE, written({ ...visit, version: 3 })))?.reason).toBe('NOTE_SIGNED');
    const told = (await events('followup.set.v1')).map(({ payload }) => payload);
    expect(told).toMatchObject([{ encounterId: visit.id, patientId: desk.patientId, on: '2026-12-05' }]);
    expect(JSON.stringify(await desk.subgraph.rows('select * from outbox'))).not.toContain('Zanzibar');
    await expect(
      desk.subgraph.rows(`update encounter set follow_up_on = null where id = $1`, [visit.id]),
    ).rejects.toThrow('signed note');
  });

  it('without a word is not signed, and without a follow-up tells none', async () => {
    const empty = await opened();
    expect((await desk.refusal(SIGN, { encounterId: empty.id, version: 1 }))?.reason).toBe('NOTE_EMPTY');
    await signed();
    expect(await events('followup.set.v1')).toEqual([]);
  });
});

describe('an addendum', () => {
  const added = (encounterId: string, text = 'The X-ray was clear.') => ({
    input: { idempotencyKey: newId(), encounterId, text },
  });

  it('stands below a signed note, once per key, by whom and when', async () => {
    const { id } = await signed();
    const first = added(id);
    const addendum = await desk.act(ADD, first);
    expect(await desk.act(ADD, first)).toEqual(addendum);
    await desk.act(ADD, added(id, 'Patient was called.'));
    const { data } = await desk.read<{ encounters: object[] }>(`encounters { ${FIELDS} }`, desk.nurse);
    const by = { recordedBy: { id: desk.doctor.userId }, recordedAt: '2026-11-21T14:00:00.000Z' };
    expect(data.patient?.encounters).toMatchObject([
      {
        note: { text: 'Cough for a week.' },
        addenda: [
          { text: 'Patient was called.', ...by },
          { text: 'The X-ray was clear.', ...by },
        ],
      },
    ]);
  });

  it('is not for a draft, nor for those who do not write notes, and never changes', async () => {
    const draft = await opened();
    expect((await desk.refusal(ADD, added(draft.id)))?.reason).toBe('NOTE_NOT_SIGNED');
    expect((await desk.refusal(ADD, added(newId())))?.reason).toBe('ENCOUNTER_NOT_FOUND');
    const { id } = await signed();
    expect((await desk.refusal(ADD, added(id, ' ')))?.reason).toBe('INVALID_INPUT');
    expect((await desk.refusal(ADD, added(id), desk.nurse))?.code).toBe('FORBIDDEN');
    const addendum = await desk.act<Visit>(ADD, added(id));
    const change = desk.subgraph.rows('update note_addendum set recorded_by = null where id = $1', [addendum.id]);
    await expect(change).rejects.toThrow('an addendum cannot change');
    const { doctor: stranger } = await openChart(desk.subgraph);
    expect((await desk.refusal(ADD, added(id), stranger))?.reason).toBe('ENCOUNTER_NOT_FOUND');
  });
});

describe('a test', () => {
  const ordered = (encounterId: string, changes: object = {}) => ({
    input: { idempotencyKey: newId(), encounterId, test: 'HbA1c', priority: 'URGENT', note: 'Fasting.', ...changes },
  });

  it('is asked for in a visit, once per key, and taken back on its latest version, once', async () => {
    const { id } = await opened();
    const first = ordered(id);
    const order = await desk.act<Visit>(ORDER, first);
    expect(await desk.act(ORDER, first)).toEqual(order);
    expect(await desk.refusal(CANCEL, { id: order.id, version: 9 })).toMatchObject({ reason: 'CHANGED_MEANWHILE' });
    expect(await desk.act(CANCEL, { id: order.id, version: 1 })).toMatchObject({ status: 'CANCELLED' });
    expect((await desk.refusal(CANCEL, { id: order.id, version: 2 }))?.reason).toBe('ALREADY_CANCELLED');
    const { data } = await desk.read(`encounters { serviceRequests { test note priority status } }`, desk.nurse);
    expect(data.patient).toEqual({
      encounters: [{ serviceRequests: [{ test: 'HbA1c', note: 'Fasting.', priority: 'URGENT', status: 'CANCELLED' }] }],
    });
    expect(JSON.stringify(await desk.subgraph.rows('select * from service_request'))).not.toContain('HbA1c');
  });

  it('is asked for by doctors, of a visit of theirs, thirty at most', async () => {
    const { id } = await opened();
    expect((await desk.refusal(ORDER, ordered(id), desk.nurse))?.code).toBe('FORBIDDEN');
    expect((await desk.refusal(ORDER, ordered(id), desk.receptionist))?.code).toBe('FORBIDDEN');
    expect((await desk.refusal(ORDER, ordered(newId())))?.reason).toBe('ENCOUNTER_NOT_FOUND');
    expect((await desk.refusal(ORDER, ordered(id, { test: '' })))?.reason).toBe('INVALID_INPUT');
    const { doctor: stranger } = await openChart(desk.subgraph);
    const order = await desk.act<Visit>(ORDER, ordered(id));
    expect((await desk.refusal(ORDER, ordered(id), stranger))?.reason).toBe('ENCOUNTER_NOT_FOUND');
    expect((await desk.refusal(CANCEL, order, stranger))?.reason).toBe('SERVICE_REQUEST_NOT_FOUND');
    await desk.subgraph.rows(
      `insert into service_request select tenant_id, gen.id, patient_id, clinic_id, encounter_id, content, priority, status,
         recorded_by, recorded_at from service_request, unnest($2::text[]) as gen (id) where service_request.id = $1`,
      [order.id, Array.from({ length: 29 }, () => newId())],
    );
    expect((await desk.refusal(ORDER, ordered(id)))?.reason).toBe('LIST_FULL');
  });

  it('has common names to choose from', async () => {
    const { data } = await desk.subgraph.ask<{ commonTests: string[] }>(desk.doctor, '{ commonTests }');
    expect(data.commonTests).toContain('HbA1c');
  });
});

describe('a note’s template', () => {
  it('is there for a new organization, by name, for those who write notes', async () => {
    const query = '{ noteTemplates { name body } }';
    const { data } = await desk.subgraph.ask<{ noteTemplates: Array<{ name: string; body: string }> }>(
      desk.doctor,
      query,
    );
    expect(data.noteTemplates.map(({ name }) => name)).toEqual(['Acute illness', 'Check-up', 'Follow-up', 'SOAP']);
    expect(data.noteTemplates.at(-1)?.body).toContain('Assessment:');
    const refused = await desk.subgraph.ask(desk.receptionist, query);
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
