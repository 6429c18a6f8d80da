import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const UPDATE = `mutation UpdateAppointment($input: UpdateAppointmentInput!) {
  updateAppointment(input: $input) {
    __typename
    ... on AppointmentUpdated {
      appointment { version startsAt labels reason }
      conflicts { field base theirs mine }
    }
    ... on TimeTaken { collidesWith }
  }
}`;

interface UpdateAnswer {
  updateAppointment: { __typename: string; appointment?: object; conflicts?: object[] } | null;
}

const TEN = { startsAt: '2026-11-23T15:00:00.000Z', endsAt: '2026-11-23T15:30:00.000Z' };
const ELEVEN = { startsAt: '2026-11-23T16:00:00.000Z', endsAt: '2026-11-23T16:30:00.000Z' };

describe('updateAppointment', () => {
  let desk: Desk;
  let id: string;
  let base: object;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
    const { data } = await desk.book();
    id = data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
    const { practitionerId } = desk.world;
    base = { startsAt: MONDAY_NINE, endsAt: '2026-11-23T14:30:00.000Z', practitionerId, roomId: null, labels: [] };
  });
  const update = (mine: object, changes: object = {}, who = desk.receptionist) =>
    desk.subgraph.ask<UpdateAnswer>(who, UPDATE, {
      input: { idempotencyKey: newId(), id, base, mine: { ...base, ...mine }, ...changes },
    });
  const typesTold = async () => {
    const told = await desk.subgraph.rows<{ type: string }>(
      `select type from outbox where subject_id = $1 and topic = 'scheduling.appointments' order by id`,
      [id],
    );
    return told.map(({ type }) => type);
  };

  it('saves what nobody else changed, and keeps the labels of both', async () => {
    await update({ labels: ['FASTING'] });
    const { data, errors } = await update({ ...TEN, labels: ['WHEELCHAIR'] });
    expect(errors).toEqual([]);
    expect(data.updateAppointment).toEqual({
      __typename: 'AppointmentUpdated',
      appointment: { version: 3, startsAt: TEN.startsAt, labels: ['FASTING', 'WHEELCHAIR'], reason: null },
      conflicts: [],
    });
    expect(await typesTold()).toEqual(['appointment.booked.v1', 'appointment.edited.v1', 'appointment.rescheduled.v1']);
  });

  it('tells base, theirs and mine of a time both moved, and saves the rest', async () => {
    await update(TEN);
    const { data } = await update({ ...ELEVEN, labels: ['INTERPRETER'] });
    expect(data.updateAppointment).toEqual({
      __typename: 'AppointmentUpdated',
      appointment: { version: 3, startsAt: TEN.startsAt, labels: ['INTERPRETER'], reason: null },
      conflicts: [
        { field: 'startsAt', base: MONDAY_NINE, theirs: TEN.startsAt, mine: ELEVEN.startsAt },
        { field: 'endsAt', base: '2026-11-23T14:30:00.000Z', theirs: TEN.endsAt, mine: ELEVEN.endsAt },
      ],
    });
  });

  it('keeps both of two edits at once', async () => {
    const answers = await Promise.all([update({ labels: ['FASTING'] }), update({ labels: ['REMOTE'] }), update(TEN)]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const [row] = await desk.subgraph.rows('select labels, starts_at from appointment where id = $1', [id]);
    expect(row).toEqual({
      labels: expect.arrayContaining(['FASTING', 'REMOTE']) as unknown,
      starts_at: new Date(TEN.startsAt),
    });
  });

  it('keeps both changes to the words of a reason, and tells those about the same words', async () => {
    const before = { reason: 'Cough since Monday, no fever.' };
    await update({ reason: before.reason });
    const [theirs, mine] = ['Cough since Monday, no fever. Brings X-rays.', 'Dry cough since Monday, no fever.'];
    await update({ reason: theirs }, { base: { ...base, ...before } });
    const merged = await update({ reason: mine }, { base: { ...base, ...before } });
    expect(merged.data.updateAppointment).toEqual({
      __typename: 'AppointmentUpdated',
      appointment: {
        version: 4,
        startsAt: MONDAY_NINE,
        labels: [],
        reason: 'Dry cough since Monday, no fever. Brings X-rays.',
      },
      conflicts: [],
    });
    const same = await update({ reason: 'Wet cough since Monday, no fever.' }, { base: { ...base, ...before } });
    expect(same.data.updateAppointment?.conflicts).toEqual([
      {
        field: 'reason',
        base: before.reason,
        theirs: 'Dry cough since Monday, no fever. Brings X-rays.',
        mine: 'Wet cough since Monday, no fever.',
      },
    ]);
  });

  it('keeps a reason sealed, and a trail of who read it', async () => {
    const reason = 'A lump that must stay secret';
    const { data } = await desk.book({ reason, startsAt: ELEVEN.startsAt, endsAt: ELEVEN.endsAt });
    const booked = data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
    const { data: seen } = await desk.subgraph.ask<{ appointment: { reason: string } }>(
      desk.receptionist,
      'query Reason($id: ID!) { appointment(id: $id) { reason } }',
      { id: booked },
    );
    expect(seen.appointment.reason).toBe(reason);
    const stored = await desk.subgraph.rows('select text from visit_reason where appointment_id = $1', [booked]);
    expect(stored).toHaveLength(1);
    const everything = await desk.subgraph.rows(
      'select (select json_agg(o) from outbox o) as told, (select json_agg(r) from visit_reason r) as kept',
    );
    expect(JSON.stringify(everything)).not.toContain('lump');
    const trail = await desk.subgraph.rows<{ payload: { details: object } }>(
      `select payload from outbox where type = 'audit.recorded.v1' and subject_id = $1 and payload ->> 'kind' = 'ACCESS'`,
      [desk.world.patientId],
    );
    expect(trail.map(({ payload }) => payload.details)).toContainEqual(
      expect.objectContaining({ operation: 'Test', classes: ['REASON'], patients: 1 }),
    );
  });

  it('does nothing twice for one key, and nothing where nothing is to be changed', async () => {
    const idempotencyKey = newId();
    await update({ labels: ['FASTING'] }, { idempotencyKey });
    await update({ labels: ['FASTING'] }, { idempotencyKey });
    await update({});
    expect(await typesTold()).toEqual(['appointment.booked.v1', 'appointment.edited.v1']);
  });

  it('is refused to a nurse, and finds nothing for another organization', async () => {
    const nurse = principalOf('NURSE', desk.world);
    expect((await update(TEN, {}, nurse)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await openDesk(desk.subgraph);
    expect((await update(TEN, {}, other.receptionist)).errors[0]?.extensions.reason).toBe('APPOINTMENT_NOT_FOUND');
  });
});
