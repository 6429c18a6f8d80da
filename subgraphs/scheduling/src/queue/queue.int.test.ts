import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { schedulingUnderTest } from '../bookingDesk.ts';

import { openQueueDesk, type QueueDesk, type Ticket } from './queueDesk.ts';

/** Monday, 08:55 in New York; the practitioner begins at nine. */
const MORNING = Date.parse('2026-11-23T13:55:00Z');
let now = MORNING;
let running: TestSubgraph;
let desk: QueueDesk;
beforeAll(async () => {
  running = await startTestSubgraph(schedulingUnderTest(), () => new Date(now));
});
afterAll(() => running.stop());
beforeEach(async () => {
  now = MORNING;
  desk = await openQueueDesk(running);
});

const pass = (minutes: number): void => void (now += minutes * 60_000);
const reasonOf = ({ errors }: Answer<unknown>) => errors[0]?.extensions.reason;
const checkedIn = async (slot: number): Promise<Ticket> => (await desk.checkIn(await desk.booked(slot))).data.checkIn!;
const walkedIn = async (changes?: object): Promise<Ticket> => (await desk.admitWalkIn(changes)).data.admitWalkIn!;
const stranger = () => principalOf('RECEPTIONIST', { tenantId: newId(), clinicIds: [newId()] });
const elsewhere = () => principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
const events = (type: string) =>
  running.rows<{ payload: Record<string, unknown> }>(
    'select payload from outbox where type = $1 and tenant_id = $2 order by position',
    [type, desk.world.tenantId],
  );

describe('checkIn', () => {
  it('gives a token and a place, takes the visit along with its history, and tells the others', async () => {
    const id = await desk.booked(0);
    const { data, errors } = await desk.checkIn(id);
    expect(errors).toEqual([]);
    expect(data.checkIn).toMatchObject({ token: 1, state: 'WAITING', appointment: { id, status: 'CHECKED_IN' } });
    const history = await running.rows('select action, to_status from appointment_history where appointment_id = $1', [
      id,
    ]);
    expect(history).toContainEqual({ action: 'CHECK_IN', to_status: 'CHECKED_IN' });
    const { clinicId } = desk.world;
    expect((await events('queue.changed.v1'))[0]?.payload).toEqual({
      clinicId,
      localDate: '2026-11-23',
      appointmentId: id,
    });
    expect((await events('appointment.status.changed.v1'))[0]?.payload).toMatchObject({ status: 'CHECKED_IN' });
  });

  it('gives thirty who come at once the tokens 1 to 30', async () => {
    const walkIns = await Promise.all(Array.from({ length: 14 }, () => desk.patient()));
    const booked = await Promise.all(Array.from({ length: 16 }, (_, slot) => desk.booked(slot)));
    const tickets = await Promise.all([
      ...booked.map(async id => (await desk.checkIn(id)).data.checkIn?.token),
      ...walkIns.map(async patientId => (await desk.admitWalkIn({ patientId })).data.admitWalkIn?.token),
    ]);
    expect(tickets.sort((one, other) => one! - other!)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  it('happens once to a visit that two check in at the same time', async () => {
    const id = await desk.booked(0);
    const answers = await Promise.all([desk.checkIn(id), desk.checkIn(id)]);
    expect(answers.filter(({ data }) => data.checkIn)).toHaveLength(1);
    expect((await desk.queue()).tickets).toHaveLength(1);
  });

  it('refuses a visit of another day, an earlier version, and one that is here already', async () => {
    const id = await desk.booked(0);
    expect(reasonOf(await desk.checkIn(id, desk.receptionist, 7))).toBe('CHANGED_MEANWHILE');
    pass(-24 * 60);
    expect(reasonOf(await desk.checkIn(id))).toBe('NOT_TODAY');
    pass(24 * 60);
    await desk.checkIn(id);
    expect(reasonOf(await desk.checkIn(id, desk.receptionist, 2))).toBe('NOT_IN_THIS_STATUS');
  });

  it('is no matter of another organization, another clinic, or who may not manage queues', async () => {
    const id = await desk.booked(0);
    expect(reasonOf(await desk.checkIn(id, stranger()))).toBe('APPOINTMENT_NOT_FOUND');
    expect(reasonOf(await desk.checkIn(id, elsewhere()))).toBe('APPOINTMENT_NOT_FOUND');
    const { errors } = await desk.checkIn(id, principalOf('BILLING', desk.world));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('can be taken back within a minute, and gives the same token again', async () => {
    const [first] = [await checkedIn(0), await checkedIn(1)];
    const { data } = await desk.on('undoCheckIn', first.id);
    expect(data['undoCheckIn']).toMatchObject({ state: 'TAKEN_BACK', appointment: { status: 'BOOKED' } });
    const again = await desk.checkIn(first.appointment.id, desk.receptionist, 3);
    expect(again.data.checkIn).toMatchObject({ token: 1, state: 'WAITING' });
    pass(2);
    expect(reasonOf(await desk.on('undoCheckIn', first.id))).toBe('NOT_UNDOABLE');
  });
});

describe('admitWalkIn', () => {
  it('gives a place and no time: the calendar stays free', async () => {
    const { patientId } = desk.world;
    const ticket = await walkedIn({ patientId });
    expect(ticket).toMatchObject({ token: 1, appointment: { status: 'CHECKED_IN', walkIn: true } });
    expect((await desk.book({ startsAt: '2026-11-23T14:00:00Z' })).data.bookAppointment?.__typename).toBe(
      'AppointmentBooked',
    );
    expect(await events('appointment.booked.v1')).toHaveLength(2);
  });

  it('takes nobody in twice, however often it is asked with the same key', async () => {
    const same = { idempotencyKey: newId(), patientId: await desk.patient() };
    const [first, second] = [await walkedIn(same), await walkedIn(same)];
    expect(second.id).toBe(first.id);
    expect(reasonOf(await desk.admitWalkIn({ patientId: same.patientId }))).toBe('ALREADY_WAITING');
  });

  it('refuses a patient of another clinic, and a practitioner who is not there', async () => {
    const patientId = desk.world.otherClinicsPatientId;
    expect(reasonOf(await desk.admitWalkIn({ patientId }))).toBe('PATIENT_OF_ANOTHER_CLINIC');
    expect(reasonOf(await desk.admitWalkIn({ practitionerId: newId() }))).toBe('PRACTITIONER_NOT_FOUND');
    expect(reasonOf(await desk.admitWalkIn({ visitTypeId: newId() }))).toBe('VISIT_TYPE_NOT_FOUND');
    expect(reasonOf(await desk.admitWalkIn({}, elsewhere()))).toBe('CLINIC_NOT_FOUND');
  });

  it('is gone when it is taken back', async () => {
    const { id } = await walkedIn();
    const { data } = await desk.on('undoCheckIn', id);
    expect(data['undoCheckIn']).toMatchObject({ state: 'TAKEN_BACK', appointment: { status: 'CANCELLED' } });
  });
});

describe('callNext', () => {
  it('goes by turn: booked at their time, walk-ins from when they came', async () => {
    const late = await checkedIn(4);
    const walker = await walkedIn();
    const first = await checkedIn(0);
    const called = [];
    for (let count = 0; count < 3; count++) called.push((await desk.callNext()).data.callNext?.id);
    expect(called).toEqual([walker.id, first.id, late.id]);
    expect(reasonOf(await desk.callNext())).toBe('NOBODY_WAITING');
  });

  it('calls two patients for two who press at once, never one twice', async () => {
    for (let slot = 0; slot < 6; slot++) await checkedIn(slot);
    const answers = await Promise.all(Array.from({ length: 6 }, () => desk.callNext()));
    expect(new Set(answers.map(({ data }) => data.callNext?.token)).size).toBe(6);
    for (const { calls } of (await desk.queue()).tickets) expect(calls).toBe(1);
  });

  it('calls nobody else when it is asked again with the same key', async () => {
    await checkedIn(0);
    await checkedIn(1);
    const key = newId();
    const [one, other] = [await desk.callNext(desk.receptionist, key), await desk.callNext(desk.receptionist, key)];
    expect(other.data.callNext?.id).toBe(one.data.callNext?.id);
  });

  it('is a practitioner’s in their own queue alone', async () => {
    await checkedIn(0);
    const another = principalOf('PRACTITIONER', desk.world, { subject: 'auth0|another' });
    expect(reasonOf(await desk.callNext(another))).toBe('NOT_YOUR_QUEUE');
    expect((await desk.callNext(desk.practitioner)).data.callNext?.state).toBe('CALLED');
    expect(reasonOf(await desk.callNext(stranger()))).toBe('CLINIC_NOT_FOUND');
  });
});

describe('a ticket', () => {
  it('is called, set aside, called again, begun and done; its visit follows', async () => {
    const { id, appointment } = await checkedIn(0);
    const states: unknown[] = [];
    for (const action of [
      'callPatient',
      'skipPatient',
      'recallPatient',
      'recallPatient',
      'startConsultation',
      'completeConsultation',
    ] as const) {
      const { data, errors } = await desk.on(action, id, desk.practitioner);
      expect(errors).toEqual([]);
      states.push([data[action]?.state, data[action]?.appointment.status]);
    }
    expect(states).toEqual([
      ['CALLED', 'CHECKED_IN'],
      ['SKIPPED', 'CHECKED_IN'],
      ['CALLED', 'CHECKED_IN'],
      ['CALLED', 'CHECKED_IN'],
      ['IN_CONSULTATION', 'IN_CONSULTATION'],
      ['DONE', 'COMPLETED'],
    ]);
    const told = (await events('appointment.status.changed.v1')).map(({ payload }) => payload['status']);
    expect(told).toEqual(['CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED']);
    const history = await running.rows<{ action: string }>(
      'select action from appointment_history where appointment_id = $1 order by id',
      [appointment.id],
    );
    expect(history.map(({ action }) => action)).toEqual(['BOOK', 'CHECK_IN', 'START', 'COMPLETE']);
    expect((await desk.queue()).log.map(({ action }) => action)).toEqual(
      ['CHECK_IN', 'CALL', 'SKIP', 'RECALL', 'RECALL', 'START', 'COMPLETE'].reverse(),
    );
  });

  it('of who left unseen cancels the visit with that as its reason', async () => {
    const { id, appointment } = await checkedIn(0);
    const { data } = await desk.on('leaveUnseen', id);
    expect(data['leaveUnseen']).toMatchObject({ state: 'LEFT', appointment: { status: 'CANCELLED' } });
    const [row] = await running.rows('select cancel_reason from appointment where id = $1', [appointment.id]);
    expect(row).toEqual({ cancel_reason: 'LEFT_UNSEEN' });
    expect(await events('appointment.cancelled.v1')).toHaveLength(1);
    expect(reasonOf(await desk.on('callPatient', id))).toBe('NOT_IN_THIS_STATUS');
  });

  it('is begun once, whoever presses at the same time', async () => {
    const { id } = await checkedIn(0);
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.on('startConsultation', id)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('is not there for another organization or clinic', async () => {
    const { id } = await checkedIn(0);
    expect(reasonOf(await desk.on('callPatient', id, stranger()))).toBe('TICKET_NOT_FOUND');
    expect(reasonOf(await desk.on('callPatient', id, elsewhere()))).toBe('TICKET_NOT_FOUND');
    expect(reasonOf(await desk.on('callPatient', newId()))).toBe('TICKET_NOT_FOUND');
  });
});

describe('the order of a line', () => {
  const MOVE = `mutation Move($ticketId: ID!, $beforeTicketId: ID, $reason: OrderReason!) {
    moveInQueue(ticketId: $ticketId, beforeTicketId: $beforeTicketId, reason: $reason) { id }
  }`;
  const PRIORITIZE = `mutation Prioritize($ticketId: ID!, $priority: Boolean!, $reason: OrderReason!) {
    prioritizeInQueue(ticketId: $ticketId, priority: $priority, reason: $reason) { id priority }
  }`;
  const ask = (text: string, variables: object, who = desk.receptionist) =>
    running.ask(who, text, { reason: 'OTHER', ...variables });
  const tokens = async () => (await desk.queue()).tickets.map(({ token }) => token);

  it('is changed by staff, and who did it, when and why is kept', async () => {
    for (let slot = 0; slot < 3; slot++) await checkedIn(slot);
    const [one, , three] = (await desk.queue()).tickets;
    await ask(MOVE, { ticketId: three!.id, beforeTicketId: one!.id, reason: 'RETURNING' });
    expect(await tokens()).toEqual([3, 1, 2]);
    await ask(MOVE, { ticketId: three!.id, beforeTicketId: null });
    expect(await tokens()).toEqual([1, 2, 3]);
    const log = await running.rows(
      `select action, reason, from_place, to_place, changed_by from queue_log where action = 'MOVE' and tenant_id = $1 order by id`,
      [desk.world.tenantId],
    );
    const { subject } = desk.receptionist;
    expect(log).toEqual([
      { action: 'MOVE', reason: 'RETURNING', from_place: 3, to_place: 1, changed_by: subject },
      { action: 'MOVE', reason: 'OTHER', from_place: 1, to_place: 3, changed_by: subject },
    ]);
  });

  it('lets priority come first and keeps it there', async () => {
    for (let slot = 0; slot < 3; slot++) await checkedIn(slot);
    const [one, , three] = (await desk.queue()).tickets;
    await ask(PRIORITIZE, { ticketId: three!.id, priority: true, reason: 'URGENT' });
    expect(await tokens()).toEqual([3, 1, 2]);
    expect(reasonOf(await ask(MOVE, { ticketId: one!.id, beforeTicketId: three!.id }))).toBe('ACROSS_PRIORITY');
    await ask(PRIORITIZE, { ticketId: three!.id, priority: false });
    expect(await tokens()).toEqual([1, 2, 3]);
    expect((await desk.queue()).log[1]).toMatchObject({
      action: 'PRIORITIZE',
      token: 3,
      reason: 'URGENT',
      fromPlace: 3,
      toPlace: 1,
    });
  });

  it('is refused for who was called, with a reason of no list, and in another’s queue', async () => {
    const { id } = await checkedIn(0);
    expect(reasonOf(await ask(PRIORITIZE, { ticketId: id, priority: true }, elsewhere()))).toBe('TICKET_NOT_FOUND');
    expect(reasonOf(await ask(MOVE, { ticketId: id, beforeTicketId: newId() }))).toBe('TICKET_NOT_FOUND');
    expect((await ask(MOVE, { ticketId: id, beforeTicketId: null, reason: 'BRIBE' })).errors).not.toEqual([]);
    await desk.on('callPatient', id);
    expect(reasonOf(await ask(MOVE, { ticketId: id, beforeTicketId: null }))).toBe('NOT_IN_THIS_STATUS');
  });

  it('stays whole when several change it at once', async () => {
    for (let slot = 0; slot < 5; slot++) await checkedIn(slot);
    const { tickets } = await desk.queue();
    await Promise.all(tickets.map(({ id }) => ask(MOVE, { ticketId: id, beforeTicketId: tickets[0]!.id })));
    expect((await tokens()).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a queue', () => {
  const LATE = `mutation Late($clinicId: ID!, $practitionerId: ID!, $minutes: Int!) {
    reportLate(clinicId: $clinicId, practitionerId: $practitionerId, minutes: $minutes) {
      lateUntil tickets { estimatedAt } expected { delayMinutes appointment { id } }
    }
  }`;
  const late = (minutes: number, who = desk.receptionist) => {
    const { clinicId, practitionerId } = desk.world;
    return running.ask<{ reportLate: object | null }>(who, LATE, { clinicId, practitionerId, minutes });
  };

  it('estimates by what the practitioner’s latest visits took', async () => {
    for (let slot = 0; slot < 5; slot++) await checkedIn(slot);
    expect((await desk.queue()).tickets.map(({ estimatedAt }) => estimatedAt?.slice(11, 16))).toEqual([
      '14:00',
      '14:30',
      '15:00',
      '15:30',
      '16:00',
    ]);
    pass(5);
    for (const minutes of [6, 10, 12]) {
      const { id } = (await desk.callNext()).data.callNext!;
      await desk.on('startConsultation', id);
      pass(minutes);
      await desk.on('completeConsultation', id);
    }
    const queue = await desk.queue();
    expect(queue.usualMinutes).toBe(10);
    expect(queue.tickets.slice(0, 2).map(({ estimatedAt }) => estimatedAt?.slice(11, 16))).toEqual(['14:28', '14:38']);
  });

  it('moves its estimates when the practitioner is late, lists the visits that are hit, and tells of it', async () => {
    await checkedIn(0);
    const [second, last] = [await desk.booked(1), await desk.booked(15)];
    const { data, errors } = await late(45);
    expect(errors).toEqual([]);
    expect(data.reportLate).toEqual({
      lateUntil: '2026-11-23T14:45:00.000Z',
      tickets: [{ estimatedAt: '2026-11-23T14:45:00.000Z' }],
      expected: [
        { delayMinutes: 45, appointment: { id: second } },
        { delayMinutes: 0, appointment: { id: last } },
      ],
    });
    expect((await events('queue.delayed.v1'))[0]?.payload).toMatchObject({ lateUntil: '2026-11-23T14:45:00.000Z' });
    await late(0);
    expect((await desk.queue()).lateUntil).toBeNull();
  });

  it('is called late by who may manage it, within four hours', async () => {
    expect(reasonOf(await late(241))).toBe('INVALID_INPUT');
    expect(reasonOf(await late(10, elsewhere()))).toBe('CLINIC_NOT_FOUND');
    const another = principalOf('PRACTITIONER', desk.world, { subject: 'auth0|another' });
    expect(reasonOf(await late(10, another))).toBe('NOT_YOUR_QUEUE');
  });

  it('begins anew each day', async () => {
    await walkedIn();
    pass(24 * 60);
    expect(await walkedIn()).toMatchObject({ token: 1 });
    expect((await desk.queue()).tickets).toHaveLength(1);
  });

  it('shows the waiting room tokens, and of a patient what is not their name', async () => {
    const { id } = await checkedIn(0);
    await checkedIn(1);
    await desk.on('callPatient', id);
    const query = `query Board($clinicId: ID!) { waitingRoomBoard(clinicId: $clinicId) {
      date columns { nowServing { token room } waiting { token } more lateUntil }
    } }`;
    const { clinicId } = desk.world;
    const { data, errors } = await running.ask(desk.receptionist, query, { clinicId });
    expect(errors).toEqual([]);
    expect(data).toEqual({
      waitingRoomBoard: {
        date: '2026-11-23',
        columns: [{ nowServing: [{ token: 1, room: null }], waiting: [{ token: 2 }], more: 0, lateUntil: null }],
      },
    });
    expect(reasonOf(await running.ask(elsewhere(), query, { clinicId }))).toBe('CLINIC_NOT_FOUND');
  });
});
