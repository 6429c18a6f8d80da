import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { patientDeleted } from '@polyclinic/events/patients/patientDeleted.v1.ts';
import { patientRestored } from '@polyclinic/events/patients/patientRestored.v1.ts';
import { BOOK, MONDAY_NINE, NOW, openDesk, type BookAnswer, type Desk } from '../bookingDesk.ts';

describe('bookAppointment', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  // Every test has a practitioner and a patient of its own.
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
  });

  it('books a free time, tells the others and names who booked it', async () => {
    const { data, errors } = await desk.book();
    expect(errors).toEqual([]);
    expect(data.bookAppointment).toMatchObject({
      __typename: 'AppointmentBooked',
      appointment: {
        status: 'BOOKED',
        version: 1,
        startsAt: MONDAY_NINE,
        timezone: 'America/New_York',
        channel: 'FRONT_DESK',
        patient: { id: desk.world.patientId },
      },
    });
    const outbox = await desk.subgraph.rows<{ type: string; payload: Record<string, unknown> }>(
      `select type, payload from outbox where tenant_id = $1 and topic in ('scheduling.appointments', 'scheduling.audit')
          and type <> 'audit.recorded.v1' or payload ->> 'subjectType' = 'appointment' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(outbox.map(({ type }) => type).sort()).toEqual(['appointment.booked.v1', 'audit.recorded.v1']);
    expect(outbox.find(({ type }) => type === 'appointment.booked.v1')?.payload).toMatchObject({
      clinicId: desk.world.clinicId,
      localDate: '2026-11-23',
    });
    expect(outbox.find(({ type }) => type === 'audit.recorded.v1')?.payload).toMatchObject({
      actor: desk.receptionist.subject,
      action: 'insert',
    });
  });

  it.each([
    ['ENDS_BEFORE_START', { endsAt: MONDAY_NINE }],
    ['IN_THE_PAST', { startsAt: '2026-11-16T14:00:00Z', endsAt: '2026-11-16T14:30:00Z' }],
    ['TOO_FAR_AHEAD', { startsAt: '2027-11-29T14:00:00Z', endsAt: '2027-11-29T14:30:00Z' }],
    ['OUTSIDE_WORKING_HOURS', { startsAt: '2026-11-23T13:59:00Z' }],
    ['OUTSIDE_WORKING_HOURS', { startsAt: '2026-11-23T21:45:00Z', endsAt: '2026-11-23T22:15:00Z' }],
    ['OUTSIDE_WORKING_HOURS', { startsAt: '2026-11-24T14:00:00Z', endsAt: '2026-11-24T14:30:00Z' }],
  ])('refuses with %s', async (reason, changes) => {
    const { data, errors } = await desk.book(changes);
    expect(data.bookAppointment).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason });
  });

  it('refuses a clinic, a practitioner and a patient nobody knows as NOT_FOUND', async () => {
    for (const [field, reason] of [
      ['clinicId', 'CLINIC_NOT_FOUND'],
      ['practitionerId', 'PRACTITIONER_NOT_FOUND'],
      ['patientId', 'PATIENT_NOT_FOUND'],
    ] as const) {
      const { errors } = await desk.book({ [field]: newId() });
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason });
    }
  });

  it('refuses a patient of another clinic, and one whose record is hidden, until it is shown again', async () => {
    const elsewhere = await desk.book({ patientId: desk.world.otherClinicsPatientId });
    expect(elsewhere.errors[0]?.extensions.reason).toBe('PATIENT_OF_ANOTHER_CLINIC');
    const { tenantId, patientId } = desk.world;
    await desk.subgraph.hear(patientDeleted, { tenantId, subjectId: patientId, payload: { patientId } });
    expect((await desk.book()).errors[0]?.extensions.reason).toBe('PATIENT_NOT_FOUND');
    const restored = { id: newId(), tenantId, subjectId: patientId, payload: { patientId } };
    for (const delivery of [restored, restored]) await desk.subgraph.hear(patientRestored, delivery);
    expect((await desk.book()).errors).toEqual([]);
  });

  it.each([
    ['an id that is none', { patientId: 'x' }],
    ['a key that is too short', { idempotencyKey: 'short' }],
  ])('refuses %s and does not repeat the value', async (_, changes) => {
    const { errors } = await desk.book(changes);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
    expect(JSON.stringify(errors)).not.toContain('short"');
  });

  it.each(['2026-02-30T10:00:00Z', '2026-11-23', '2026-11-23T14:00:00', 'tomorrow'])(
    'refuses %s, which is no instant',
    async startsAt => {
      const { errors } = await desk.book({ startsAt });
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('answers a taken time with the nearest free ones of the same practitioner', async () => {
    await desk.book();
    const { tenantId, clinicId } = desk.world;
    const patientId = await announcePatient(desk.subgraph, tenantId, clinicId);
    const { data, errors } = await desk.book({ patientId });
    expect(errors).toEqual([]);
    expect(data.bookAppointment).toMatchObject({ __typename: 'TimeTaken', collidesWith: 'PRACTITIONER' });
    const taken = data.bookAppointment as { nearest: Array<{ startsAt: string }> };
    expect(taken.nearest.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      '2026-11-23T14:30',
      '2026-11-23T15:00',
      '2026-11-23T15:30',
      '2026-11-23T16:00',
      '2026-11-23T16:30',
      '2026-11-23T17:00',
    ]);
  });

  it('says that the patient’s own time collides, in whichever clinic', async () => {
    await desk.book();
    const other = await openDesk(desk.subgraph);
    const second = { tenantId: desk.world.tenantId, clinicId: desk.world.clinicId };
    const colleague = other.world.practitionerId;
    await desk.subgraph.rows(`insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3)`, [
      second.tenantId,
      colleague,
      desk.world.clinicIds,
    ]);
    await desk.subgraph.rows(
      `insert into schedule (tenant_id, id, clinic_id, practitioner_id, weekday, starts_at_local, ends_at_local, slot_minutes, effective_from)
       values ($1, $2, $3, $4, 1, '09:00', '17:00', 30, '2026-11-01')`,
      [second.tenantId, newId(), second.clinicId, colleague],
    );
    const { data } = await desk.book({ practitionerId: colleague });
    expect(data.bookAppointment).toMatchObject({ __typename: 'TimeTaken', collidesWith: 'PATIENT' });
  });

  it('lets visits touch', async () => {
    await desk.book();
    const next = await desk.book({ startsAt: '2026-11-23T14:30:00Z', endsAt: '2026-11-23T15:00:00Z' });
    expect(next.data.bookAppointment?.__typename).toBe('AppointmentBooked');
  });

  it('is refused to who may not book, and to who is nobody', async () => {
    const nurse = principalOf('NURSE', desk.world);
    expect((await desk.book({}, nurse)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await desk.book({}, null)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('knows nothing of another organization', async () => {
    const other = await openDesk(desk.subgraph);
    const { errors } = await desk.book({}, other.receptionist);
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'CLINIC_NOT_FOUND' });
    expect(await desk.subgraph.rows('select from appointment where tenant_id = $1', [other.world.tenantId])).toEqual(
      [],
    );
  });

  it('knows no patient and no practitioner of another organization in its own clinic', async () => {
    const { world } = await openDesk(desk.subgraph);
    for (const [changes, reason] of [
      [{ patientId: world.patientId }, 'PATIENT_NOT_FOUND'],
      [{ practitionerId: world.practitionerId }, 'PRACTITIONER_NOT_FOUND'],
    ] as const)
      expect((await desk.book(changes)).errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason });
  });

  it('knows nothing of a clinic of the same organization the caller is not in', async () => {
    const { otherClinicId, otherClinicsPatientId } = desk.world;
    const { errors } = await desk.book({ clinicId: otherClinicId, patientId: otherClinicsPatientId });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'CLINIC_NOT_FOUND' });
  });

  it('does nothing twice for one key, one after the other or at once', async () => {
    const input = desk.wanted();
    const ask = () => desk.subgraph.ask<BookAnswer>(desk.receptionist, BOOK, { input });
    const answers = [await ask(), await ask(), ...(await Promise.all([ask(), ask(), ask()]))];
    const atOnce = { ...desk.wanted(), startsAt: '2026-11-23T16:00:00Z', endsAt: '2026-11-23T16:30:00Z' };
    const together = await Promise.all(
      [1, 2, 3].map(() => desk.subgraph.ask<BookAnswer>(desk.receptionist, BOOK, { input: atOnce })),
    );
    const idsOf = (given: typeof answers) => [
      ...new Set(given.map(({ data }) => JSON.stringify(data.bookAppointment))),
    ];
    expect(idsOf(answers)).toHaveLength(1);
    expect(idsOf(together)).toHaveLength(1);
    expect(idsOf([...answers, ...together]).every(answer => answer.includes('AppointmentBooked'))).toBe(true);
    const events = await desk.subgraph.rows(
      `select from outbox where type = 'appointment.booked.v1' and tenant_id = $1`,
      [desk.world.tenantId],
    );
    expect(events).toHaveLength(2);
  });

  it('refuses a key that came with another input before, and forgets a key whose attempt was refused', async () => {
    const idempotencyKey = newId();
    await desk.book({ idempotencyKey, endsAt: MONDAY_NINE });
    expect((await desk.book({ idempotencyKey })).data.bookAppointment?.__typename).toBe('AppointmentBooked');
    const other = await desk.book({ idempotencyKey, endsAt: '2026-11-23T15:00:00Z' });
    expect(other.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' });
  });

  describe('when twenty press at once', () => {
    const RIVALS = 20;
    const rivals = (timesOf: (index: number) => { startsAt: string; endsAt: string }) =>
      Promise.all(
        Array.from({ length: RIVALS }, async (_, index) => {
          const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
          return { patientId, ...timesOf(index) };
        }),
      ).then(wanted => Promise.all(wanted.map(changes => desk.book(changes))));
    const tally = (answers: Awaited<ReturnType<typeof rivals>>) => ({
      errors: answers.flatMap(({ errors }) => errors),
      booked: answers.filter(({ data }) => data.bookAppointment?.__typename === 'AppointmentBooked').length,
      taken: answers.filter(
        ({ data: { bookAppointment: result } }) => result?.__typename === 'TimeTaken' && result.nearest.length > 0,
      ).length,
    });

    it('books one and offers nineteen the nearest times when all want the same', async () => {
      const same = { startsAt: MONDAY_NINE, endsAt: '2026-11-23T14:30:00Z' };
      expect(tally(await rivals(() => same))).toEqual({ errors: [], booked: 1, taken: 19 });
    });

    it('books one and offers nineteen the nearest times when the wanted ones overlap', async () => {
      const minutes = (from: number) => new Date(Date.parse(MONDAY_NINE) + from * 60_000).toISOString();
      const answers = await rivals(index => ({ startsAt: minutes(index), endsAt: minutes(index + 30) }));
      expect(tally(answers)).toEqual({ errors: [], booked: 1, taken: 19 });
    });
  });
});

describe('cancelAppointment', () => {
  const CANCEL = `mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) { status cancelReason version }
  }`;
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
    const { data } = await desk.book();
    id = data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
  });
  const cancel = (who = desk.receptionist, version = 1) =>
    desk.subgraph.ask(who, CANCEL, { input: { id, version, reason: 'PATIENT_REQUEST' } });

  it('frees the time, keeps who and when, and tells the others', async () => {
    expect(await cancel()).toEqual({
      data: { cancelAppointment: { status: 'CANCELLED', cancelReason: 'PATIENT_REQUEST', version: 2 } },
      errors: [],
    });
    const [row] = await desk.subgraph.rows('select cancelled_by, cancelled_at from appointment where id = $1', [id]);
    expect(row).toEqual({ cancelled_by: desk.receptionist.subject, cancelled_at: NOW });
    const told = await desk.subgraph.rows(
      `select from outbox where subject_id = $1 and type = 'appointment.cancelled.v1'`,
      [id],
    );
    expect(told).toHaveLength(1);
    expect((await desk.book()).data.bookAppointment?.__typename).toBe('AppointmentBooked');
  });

  it('refuses a second time, and a version that is not the latest', async () => {
    expect((await cancel(desk.receptionist, 7)).errors[0]?.extensions).toMatchObject({ reason: 'CHANGED_MEANWHILE' });
    await cancel();
    expect((await cancel(desk.receptionist, 2)).errors[0]?.extensions).toMatchObject({
      reason: 'NOT_IN_THIS_STATUS',
      status: 'CANCELLED',
    });
  });

  it('lets one of two who cancel at once', async () => {
    const answers = await Promise.all([cancel(), cancel()]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('is refused to a nurse, and finds nothing for another organization or another clinic', async () => {
    expect((await cancel(principalOf('NURSE', desk.world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await openDesk(desk.subgraph);
    const elsewhere = principalOf('RECEPTIONIST', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    for (const who of [other.receptionist, elsewhere])
      expect((await cancel(who)).errors[0]?.extensions.reason).toBe('APPOINTMENT_NOT_FOUND');
  });
});
