import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const MOVE = `mutation RescheduleAppointment($input: RescheduleAppointmentInput!) {
  rescheduleAppointment(input: $input) {
    __typename
    ... on AppointmentRescheduled { appointment { id status version startsAt endsAt history { action toStartsAt } } }
    ... on TimeTaken { collidesWith nearest { startsAt } }
  }
}`;
const UNDO = `mutation Undo($id: ID!, $version: Int!) { undoAppointmentChange(id: $id, version: $version) { status version startsAt } }`;
const CANCEL = `mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { status version } }`;
const CONFIRM = `mutation Confirm($id: ID!, $version: Int!) { confirmAppointment(id: $id, version: $version) { status version } }`;
const NO_SHOW = `mutation NoShow($id: ID!, $version: Int!) { markNoShow(id: $id, version: $version) { status version } }`;

const HALF_PAST = { startsAt: '2026-11-23T14:30:00.000Z', endsAt: '2026-11-23T15:00:00.000Z' };

interface MoveAnswer {
  rescheduleAppointment: { __typename: string; collidesWith?: string; appointment?: { version: number } } | null;
}

describe('moving a visit', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
    id = await booked();
  });
  const booked = async (changes: object = {}): Promise<string> => {
    const { data } = await desk.book(changes);
    if (data.bookAppointment?.__typename !== 'AppointmentBooked') throw new Error('Not booked.');
    return data.bookAppointment.appointment.id;
  };
  const move = (changes: object = {}, who = desk.receptionist) =>
    desk.subgraph.ask<MoveAnswer>(who, MOVE, {
      input: { idempotencyKey: newId(), id, version: 1, ...HALF_PAST, ...changes },
    });
  const undo = (version: number, who = desk.receptionist) => desk.subgraph.ask(who, UNDO, { id, version });
  const typesTold = async () => {
    const rows = await desk.subgraph.rows<{ type: string }>(
      `select type from outbox where subject_id = $1 and topic = 'scheduling.appointments' order by id`,
      [id],
    );
    return rows.map(({ type }) => type);
  };

  it('frees the old time, keeps the visit and its history, and tells the others', async () => {
    const { data, errors } = await move();
    expect(errors).toEqual([]);
    expect(data.rescheduleAppointment).toMatchObject({
      __typename: 'AppointmentRescheduled',
      appointment: {
        id,
        status: 'BOOKED',
        version: 2,
        ...HALF_PAST,
        history: [
          { action: 'BOOK', toStartsAt: MONDAY_NINE },
          { action: 'RESCHEDULE', toStartsAt: HALF_PAST.startsAt },
        ],
      },
    });
    expect(await typesTold()).toEqual(['appointment.booked.v1', 'appointment.rescheduled.v1']);
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    expect(await booked({ patientId })).not.toBe(id);
  });

  it('moves by a few minutes into its own old time', async () => {
    const { data } = await move({ startsAt: '2026-11-23T14:10:00Z', endsAt: '2026-11-23T14:40:00Z' });
    expect(data.rescheduleAppointment?.__typename).toBe('AppointmentRescheduled');
  });

  it('does nothing twice for one key', async () => {
    const idempotencyKey = newId();
    const [first, second] = [await move({ idempotencyKey }), await move({ idempotencyKey })];
    expect(second).toEqual(first);
    expect(await typesTold()).toHaveLength(2);
  });

  it('answers a taken time with the nearest free ones and leaves the visit where it was', async () => {
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    await booked({ patientId, ...HALF_PAST });
    const { data } = await move();
    expect(data.rescheduleAppointment).toMatchObject({ __typename: 'TimeTaken', collidesWith: 'PRACTITIONER' });
    const [row] = await desk.subgraph.rows('select starts_at, version from appointment where id = $1', [id]);
    expect(row).toEqual({ starts_at: new Date(MONDAY_NINE), version: 1 });
  });

  it('lets one of two who move a visit at once, and sells a time two visits want once', async () => {
    const [one, other] = await Promise.all([
      move(),
      move({ startsAt: '2026-11-23T16:00:00Z', endsAt: '2026-11-23T16:30:00Z' }),
    ]);
    const outcomes = [one, other].map(({ errors }) => errors[0]?.extensions.reason ?? 'MOVED').toSorted();
    expect(outcomes).toEqual(['CHANGED_MEANWHILE', 'MOVED']);
  });

  it.each([
    ['NOT_FOUND', 'APPOINTMENT_NOT_FOUND', { id: newId() }],
    ['NOT_FOUND', 'PRACTITIONER_NOT_FOUND', { practitionerId: newId() }],
    ['NOT_FOUND', 'ROOM_NOT_FOUND', { roomId: newId() }],
    ['CONFLICT', 'CHANGED_MEANWHILE', { version: 9 }],
    ['BAD_USER_INPUT', 'ENDS_BEFORE_START', { endsAt: '2026-11-23T14:00:00Z' }],
    ['BAD_USER_INPUT', 'OUTSIDE_WORKING_HOURS', { startsAt: '2026-11-23T05:00:00Z' }],
  ])('refuses with %s %s', async (code, reason, changes) => {
    expect((await move(changes)).errors[0]?.extensions).toMatchObject({ code, reason });
  });

  it('is refused to a nurse, and finds nothing for another organization or another clinic', async () => {
    expect((await move({}, principalOf('NURSE', desk.world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await openDesk(desk.subgraph);
    const elsewhere = principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    for (const who of [other.receptionist, elsewhere])
      expect((await move({}, who)).errors[0]?.extensions.reason).toBe('APPOINTMENT_NOT_FOUND');
  });

  describe('taken back', () => {
    it('puts a moved visit where it was', async () => {
      await move();
      expect(await undo(2)).toEqual({
        data: { undoAppointmentChange: { status: 'BOOKED', version: 3, startsAt: MONDAY_NINE } },
        errors: [],
      });
    });

    it('revives a cancelled visit, unless its time was taken meanwhile', async () => {
      await desk.subgraph.ask(desk.receptionist, CANCEL, { input: { id, version: 1, reason: 'PATIENT_REQUEST' } });
      expect((await undo(2)).data).toMatchObject({ undoAppointmentChange: { status: 'BOOKED' } });
      expect(await typesTold()).toEqual(['appointment.booked.v1', 'appointment.cancelled.v1', 'appointment.booked.v1']);
      await desk.subgraph.ask(desk.receptionist, CANCEL, { input: { id, version: 3, reason: 'PATIENT_REQUEST' } });
      await booked({ patientId: await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId) });
      expect((await undo(4)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'TIME_TAKEN' });
    });

    it('cancels a booking, and confirms no more than was', async () => {
      await desk.subgraph.ask(desk.receptionist, CONFIRM, { id, version: 1 });
      expect((await undo(2)).data).toMatchObject({ undoAppointmentChange: { status: 'BOOKED' } });
      // What was undone is the last thing that happened: there is nothing before it to take back.
      expect((await undo(3)).errors[0]?.extensions.reason).toBe('NOT_UNDOABLE');
      id = await booked({ startsAt: '2026-11-23T16:00:00Z', endsAt: '2026-11-23T16:30:00Z' });
      expect((await undo(1)).data).toMatchObject({ undoAppointmentChange: { status: 'CANCELLED' } });
    });

    it('is not for others, nor after a minute', async () => {
      const colleague = principalOf('RECEPTIONIST', desk.world, { subject: 'auth0|colleague' });
      expect((await undo(1, colleague)).errors[0]?.extensions.reason).toBe('NOT_UNDOABLE');
      await desk.subgraph.rows(
        `update appointment_history set changed_at = changed_at - interval '61 seconds' where appointment_id = $1`,
        [id],
      );
      expect((await undo(1)).errors[0]?.extensions.reason).toBe('NOT_UNDOABLE');
    });
  });

  it('is missed by nobody before it begins, and frees its time once somebody has missed it', async () => {
    const miss = (version: number) => desk.subgraph.ask(desk.receptionist, NO_SHOW, { id, version });
    expect((await miss(1)).errors[0]?.extensions.reason).toBe('NOT_BEGUN');
    await desk.subgraph.rows(
      `update appointment set starts_at = starts_at - interval '4 days', ends_at = ends_at - interval '4 days' where id = $1`,
      [id],
    );
    const { data, errors } = await miss(2);
    expect([data, errors]).toEqual([{ markNoShow: { status: 'NO_SHOW', version: 3 } }, []]);
  });
});
