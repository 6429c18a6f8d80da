import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';
import { NOW } from '../registryDesk.ts';

const VIEW = `id notes notesBy { id } notesAt completedBy { id } completedAt
  items { item state why changedBy { id } changedAt knownSince version }`;
const SET: Operation = { name: 'setPreparationItem', takes: '$input: SetPreparationItemInput!', answers: VIEW };
const WRITE: Operation = { name: 'writePreparationNotes', takes: '$input: WritePreparationNotesInput!', answers: VIEW };
const COMPLETE: Operation = { name: 'completePreparation', takes: '$appointmentId: ID!', answers: VIEW };
const REOPEN: Operation = { name: 'reopenPreparation', takes: '$appointmentId: ID!', answers: VIEW };
const VITALS: Operation = { name: 'recordVitalSigns', takes: '$input: RecordVitalSignsInput!', answers: 'id' };
const NONE: Operation = { name: 'stateNoKnownAllergies', takes: '$patientId: ID!', answers: 'recordedAt' };

interface Item {
  item: string;
  state: string;
  why: string | null;
  changedBy: { id: string } | null;
  knownSince: string | null;
  version: number;
}
interface View {
  notes: string | null;
  notesBy: { id: string } | null;
  completedBy: { id: string } | null;
  completedAt: string | null;
  items: Item[];
}

let desk: ChartDesk;
let appointmentId: string;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
  appointmentId = await booked();
});

async function booked(): Promise<string> {
  const { tenantId, clinicId, practitionerId } = desk.world;
  const id = newId();
  const visit = { startsAt: '2026-11-21T15:00:00Z', endsAt: '2026-11-21T15:30:00Z', localDate: '2026-11-21' };
  const payload = { appointmentId: id, clinicId, patientId: desk.patientId, practitionerId, ...visit };
  await desk.subgraph.hear(appointmentBooked, { tenantId, subjectId: id, payload });
  return id;
}

const point = (item: string, state: string, more: object = {}) => ({
  input: { appointmentId, item, state, version: 0, ...more },
});
const notes = (text: string, base = '') => ({ input: { appointmentId, base, notes: text } });
const itemOf = (view: View, item: string) => view.items.find(each => each.item === item)!;

const PREPARATION = `query P($of: [_Any!]!) { _entities(representations: $of) { ... on Appointment { preparation { ${VIEW} } } } }`;
const read = async (who = desk.doctor) => {
  const { data, errors } = await desk.subgraph.ask<{ _entities: Array<{ preparation: View | null }> }>(
    who,
    PREPARATION,
    { of: [{ __typename: 'Appointment', id: appointmentId }] },
  );
  return { preparation: data?._entities[0]?.preparation ?? null, errors };
};

describe('the preparation of a visit', () => {
  it('is there before anybody began, with each point open once', async () => {
    const { preparation } = await read();
    expect(preparation).toMatchObject({ notes: null, completedBy: null, completedAt: null });
    expect(preparation!.items.map(({ item, state, version }) => [item, state, version])).toEqual(
      ['IDENTITY', 'VITAL_SIGNS', 'ALLERGIES', 'MEDICINES', 'REASON', 'CONSENTS', 'DOCUMENTS'].map(item => [
        item,
        'OPEN',
        0,
      ]),
    );
  });

  it('is ticked point by point, by whom and when, taken back, and told by ids alone', async () => {
    const ticked = itemOf(await desk.act<View>(SET, point('IDENTITY', 'DONE'), desk.nurse), 'IDENTITY');
    expect(ticked).toEqual({
      item: 'IDENTITY',
      state: 'DONE',
      why: null,
      changedBy: { id: desk.nurse.userId },
      changedAt: NOW.toISOString(),
      knownSince: null,
      version: 1,
    });
    const opened = await desk.act<View>(SET, point('IDENTITY', 'OPEN', { version: 1 }), desk.nurse);
    expect(itemOf(opened, 'IDENTITY')).toMatchObject({ state: 'OPEN', version: 2 });
    const told = { patientId: desk.patientId, entryId: appointmentId, part: 'VISIT_PREPARATION', change: 'CHANGED' };
    expect(await desk.told()).toEqual([1, 2].map(() => ({ ...told, changedBy: desk.nurse.userId })));
  });

  it('says why a point does not apply, and needs a word for it', async () => {
    expect((await desk.refusal(SET, point('DOCUMENTS', 'NOT_APPLICABLE'), desk.nurse))?.code).toBe('BAD_USER_INPUT');
    expect((await desk.refusal(SET, point('DOCUMENTS', 'DONE', { why: 'None.' }), desk.nurse))?.code).toBe(
      'BAD_USER_INPUT',
    );
    const view = await desk.act<View>(SET, point('DOCUMENTS', 'NOT_APPLICABLE', { why: 'Brings none.' }), desk.nurse);
    expect(itemOf(view, 'DOCUMENTS')).toMatchObject({ state: 'NOT_APPLICABLE', why: 'Brings none.' });
    const [stored] = await desk.subgraph.rows<{ line: string }>(
      `select row_to_json(row)::text as line from preparation_item row where preparation_id = $1`,
      [appointmentId],
    );
    expect(stored!.line).not.toContain(Buffer.from('Brings none.').toString('hex'));
  });

  it('loses no tick of two who work on one list at once', async () => {
    const points = ['IDENTITY', 'VITAL_SIGNS', 'ALLERGIES', 'MEDICINES', 'REASON', 'CONSENTS', 'DOCUMENTS'];
    const other = principalOf('NURSE', { ...desk.world, clinicIds: [desk.world.clinicId] });
    await Promise.all(points.map((item, at) => desk.act(SET, point(item, 'DONE'), at % 2 === 0 ? desk.nurse : other)));
    const { preparation } = await read();
    expect(preparation!.items.map(({ state }) => state)).toEqual(points.map(() => 'DONE'));
    // To tick the same at once is no conflict; to say otherwise of what another has just said is one.
    await Promise.all(Array.from({ length: 20 }, () => desk.act(SET, point('IDENTITY', 'DONE'), other)));
    expect(itemOf((await read()).preparation!, 'IDENTITY')).toMatchObject({
      version: 1,
      changedBy: { id: desk.nurse.userId },
    });
    const otherwise = point('IDENTITY', 'NOT_APPLICABLE', { why: 'Known for years.' });
    expect(await desk.refusal(SET, otherwise, other)).toEqual({ code: 'CONFLICT', reason: 'CHANGED_MEANWHILE' });
  });

  it('keeps the notes of both where they are about different words, and asks again where they are not', async () => {
    const BASE = 'Comes with her son. Fasting since eight.';
    await desk.act(WRITE, notes(BASE), desk.nurse);
    await desk.act(WRITE, notes('Comes with her daughter. Fasting since eight.', BASE), desk.nurse);
    const both = await desk.act<View>(WRITE, notes('Comes with her son. Fasting since nine.', BASE), desk.doctor);
    expect(both).toMatchObject({
      notes: 'Comes with her daughter. Fasting since nine.',
      notesBy: { id: desk.doctor.userId },
    });
    const clash = notes('Comes with her aunt. Fasting since eight.', BASE);
    expect((await desk.refusal(WRITE, clash, desk.nurse))?.reason).toBe('CHANGED_MEANWHILE');
    const gone = await desk.act<View>(WRITE, notes('', both.notes!), desk.nurse);
    expect(gone).toMatchObject({ notes: null, notesBy: null });
    const dump = await desk.subgraph.rows<{ line: string }>(
      `select row_to_json(row)::text as line from outbox row where tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(dump.map(({ line }) => line).join()).not.toContain('Fasting');
  });

  it('is completed once, with what is open still in sight, and changed no more until it is reopened', async () => {
    await desk.act(SET, point('IDENTITY', 'DONE'), desk.nurse);
    const done = await desk.act<View>(COMPLETE, { appointmentId }, desk.nurse);
    expect(done).toMatchObject({ completedBy: { id: desk.nurse.userId }, completedAt: NOW.toISOString() });
    expect(done.items.filter(({ state }) => state === 'OPEN')).toHaveLength(6);
    expect((await desk.act<View>(COMPLETE, { appointmentId }, desk.doctor)).completedBy).toEqual(done.completedBy);
    for (const [operation, variables] of [
      [SET, point('REASON', 'DONE')],
      [WRITE, notes('More.')],
    ] as const)
      expect(await desk.refusal(operation, variables, desk.nurse)).toEqual({
        code: 'CONFLICT',
        reason: 'PREPARATION_COMPLETE',
      });
    const open = await desk.act<View>(REOPEN, { appointmentId }, desk.nurse);
    expect(open).toMatchObject({ completedBy: null, completedAt: null });
    expect(itemOf(open, 'IDENTITY').state).toBe('DONE');
  });

  it('is hinted at by what the record knows, and ticked by nobody for it', async () => {
    const taken = { takenAt: NOW.toISOString(), measures: [{ measure: 'PULSE', value: 72 }] };
    await desk.act(VITALS, { input: { idempotencyKey: newId(), patientId: desk.patientId, ...taken } }, desk.nurse);
    await desk.act(NONE, { patientId: desk.patientId }, desk.nurse);
    const { preparation } = await read(desk.nurse);
    for (const item of ['VITAL_SIGNS', 'ALLERGIES'])
      expect(itemOf(preparation!, item)).toMatchObject({ state: 'OPEN', knownSince: NOW.toISOString() });
    for (const item of ['IDENTITY', 'MEDICINES', 'REASON', 'DOCUMENTS'])
      expect(itemOf(preparation!, item).knownSince).toBeNull();
  });

  it('is hinted at by vital signs of another day only where they were taken for this visit', async () => {
    const measures = [{ measure: 'PULSE', value: 72 }];
    const before = { idempotencyKey: newId(), patientId: desk.patientId, takenAt: '2026-11-19T14:00:00Z', measures };
    await desk.act(VITALS, { input: before }, desk.nurse);
    expect(itemOf((await read()).preparation!, 'VITAL_SIGNS').knownSince).toBeNull();
    const forIt = { ...before, idempotencyKey: newId(), takenAt: '2026-11-20T14:00:00Z', appointmentId };
    await desk.act(VITALS, { input: forIt }, desk.nurse);
    expect(itemOf((await read()).preparation!, 'VITAL_SIGNS').knownSince).toBe('2026-11-20T14:00:00.000Z');
  });

  it('is neither read nor changed by reception, nor by another organization', async () => {
    const every = [
      [SET, point('IDENTITY', 'DONE')],
      [WRITE, notes('More.')],
      [COMPLETE, { appointmentId }],
      [REOPEN, { appointmentId }],
    ] as const;
    for (const [operation, variables] of every)
      expect((await desk.refusal(operation, variables, desk.receptionist))?.code).toBe('FORBIDDEN');
    expect((await read(desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await openChart(desk.subgraph);
    for (const [operation, variables] of every)
      expect((await other.refusal(operation, variables, other.nurse))?.reason).toBe('APPOINTMENT_NOT_FOUND');
    expect((await read(other.doctor)).preparation).toBeNull();
  });

  it('of a record that was taken away is not begun', async () => {
    await desk.subgraph.rows('update patient set deleted_at = now() where id = $1', [desk.patientId]);
    expect((await desk.refusal(COMPLETE, { appointmentId }, desk.nurse))?.reason).toBe('PATIENT_NOT_FOUND');
  });
});
