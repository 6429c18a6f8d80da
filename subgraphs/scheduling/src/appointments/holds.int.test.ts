import { newId } from '@polyclinic/tenancy/id.ts';
import { startTestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { MONDAY_NINE, NOW, openDesk, type Desk, schedulingUnderTest } from '../bookingDesk.ts';

const HOLD = `mutation HoldTime($input: HoldTimeInput!) {
  holdTime(input: $input) { __typename ... on TimeHeld { hold { id heldUntil } } ... on TimeTaken { collidesWith } }
}`;
const BOOK_HOLD = `mutation BookHold($input: BookHoldInput!) {
  bookHold(input: $input) {
    __typename
    ... on AppointmentBooked { appointment { id status startsAt patient { id } } }
    ... on TimeTaken { collidesWith }
  }
}`;
const RELEASE = `mutation ReleaseHold($id: ID!) { releaseHold(id: $id) { id } }`;
const APPOINTMENT = `query Appointment($id: ID!) { appointment(id: $id) { id } }`;

interface HoldAnswer {
  holdTime: { __typename: string; collidesWith?: string; hold?: { id: string; heldUntil: string } } | null;
}

describe('a hold', () => {
  let desk: Desk;
  let clock = NOW;
  beforeAll(async () => {
    desk = await openDesk(await startTestSubgraph(schedulingUnderTest(), () => clock));
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    clock = NOW;
    desk = await openDesk(desk.subgraph);
  });
  const later = (minutes: number) => {
    clock = new Date(NOW.getTime() + minutes * 60_000);
  };
  const time = { startsAt: MONDAY_NINE, endsAt: '2026-11-23T14:30:00.000Z' };
  const hold = (changes: object = {}, who = desk.receptionist) =>
    desk.subgraph.ask<HoldAnswer>(who, HOLD, {
      input: {
        idempotencyKey: newId(),
        clinicId: desk.world.clinicId,
        practitionerId: desk.world.practitionerId,
        ...time,
        ...changes,
      },
    });
  const held = async (changes: object = {}) => (await hold(changes)).data.holdTime!.hold!;
  const bookHeld = (id: string, changes: object = {}, who = desk.receptionist) =>
    desk.subgraph.ask<{ bookHold: object | null }>(who, BOOK_HOLD, {
      input: { idempotencyKey: newId(), id, patientId: desk.world.patientId, ...changes },
    });
  const newPatient = () => announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);

  it('keeps a time for ten minutes and is booked for a patient, who has it from then on', async () => {
    const { id, heldUntil } = await held();
    expect(heldUntil).toBe(new Date(NOW.getTime() + 10 * 60_000).toISOString());
    expect((await desk.book()).data.bookAppointment).toMatchObject({ __typename: 'TimeTaken' });
    expect((await hold()).data.holdTime).toMatchObject({ __typename: 'TimeTaken', collidesWith: 'PRACTITIONER' });
    later(9);
    expect((await bookHeld(id)).data.bookHold).toEqual({
      __typename: 'AppointmentBooked',
      appointment: { id, status: 'BOOKED', startsAt: MONDAY_NINE, patient: { id: desk.world.patientId } },
    });
    const told = await desk.subgraph.rows(`select from outbox where subject_id = $1 and type like 'appointment.%'`, [
      id,
    ]);
    expect(told).toHaveLength(1);
  });

  it('is no appointment before it is booked', async () => {
    const { id } = await held({ patientId: desk.world.patientId });
    const { errors } = await desk.subgraph.ask(desk.receptionist, APPOINTMENT, { id });
    expect(errors[0]?.extensions.reason).toBe('APPOINTMENT_NOT_FOUND');
  });

  it('leaves its time to others once it has expired or was given back', async () => {
    const { id } = await held();
    later(10);
    expect((await bookHeld(id)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'HOLD_EXPIRED' });
    expect((await desk.book()).data.bookAppointment?.__typename).toBe('AppointmentBooked');
    expect((await bookHeld(id)).errors[0]?.extensions.reason).toBe('HOLD_NOT_FOUND');

    const half = { startsAt: '2026-11-23T14:30:00.000Z', endsAt: '2026-11-23T15:00:00.000Z' };
    const other = await held(half);
    await desk.subgraph.ask(desk.receptionist, RELEASE, { id: other.id });
    const patientId = await newPatient();
    expect((await desk.book({ patientId, ...half })).data.bookAppointment?.__typename).toBe('AppointmentBooked');
  });

  it('that has expired in another clinic is in nobody’s way', async () => {
    await held();
    const { otherClinicId: clinicId, otherClinicsPatientId: patientId } = desk.world;
    const elsewhere = principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [clinicId] });
    const book = () => desk.book({ clinicId, patientId }, elsewhere);
    expect((await book()).data.bookAppointment).toMatchObject({ __typename: 'TimeTaken' });
    later(11);
    expect((await book()).data.bookAppointment?.__typename).toBe('AppointmentBooked');
  });

  it('is sold once when two book it at once', async () => {
    const { id } = await held();
    const answers = await Promise.all([bookHeld(id), bookHeld(id, { patientId: await newPatient() })]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)[0]?.extensions.reason).toBe('HOLD_NOT_FOUND');
  });

  it('cannot be booked for a patient who is elsewhere then, nor by another organization', async () => {
    const { id } = await held();
    const colleague = newId();
    const { tenantId, clinicId, clinicIds, patientId } = desk.world;
    await desk.subgraph.rows('insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3)', [
      tenantId,
      colleague,
      clinicIds,
    ]);
    await desk.subgraph.rows(
      `insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at, status, channel, booked_by)
       values ($1, $2, $3, $4, $5, $6, $7, 'BOOKED', 'FRONT_DESK', 'test')`,
      [tenantId, newId(), clinicId, colleague, patientId, time.startsAt, time.endsAt],
    );
    expect((await bookHeld(id)).data.bookHold).toEqual({ __typename: 'TimeTaken', collidesWith: 'PATIENT' });
    const other = await openDesk(desk.subgraph);
    const { errors } = await bookHeld(id, {}, other.receptionist);
    expect(errors[0]?.extensions.reason).toBe('HOLD_NOT_FOUND');
  });
});
