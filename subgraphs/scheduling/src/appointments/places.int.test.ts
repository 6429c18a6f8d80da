import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';

const SET_POLICY = `mutation SetBookingPolicy($input: SetBookingPolicyInput!) {
  setBookingPolicy(input: $input) { version overbooking visitsPerDay }
}`;
const ADD_ROOM = `mutation AddRoom($input: AddRoomInput!) { addRoom(input: $input) { id name version } }`;
const SLOTS = `query Slots($input: SlotsInput!) { slots(input: $input) { startsAt } }`;

const POLICY = {
  version: 0,
  noticeMinutes: 0,
  horizonDays: 366,
  cancelWindowMinutes: 0,
  overbooking: 'NONE',
  overbookLimit: 0,
  holdMinutes: 10,
  selfBooking: false,
};

describe('places, rooms and policy', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
  });
  const manager = () => principalOf('CLINIC_MANAGER', desk.world);
  const setPolicy = (changes: object, who = manager()) =>
    desk.subgraph.ask<{ setBookingPolicy: { version: number } | null }>(who, SET_POLICY, {
      input: { clinicId: desk.world.clinicId, ...POLICY, ...changes },
    });
  /** Books a time for a patient who has no other visit. */
  const book = async (changes: object = {}, who = desk.receptionist) => {
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    const { data, errors } = await desk.book({ patientId, ...changes }, who);
    const result = data.bookAppointment;
    if (result?.__typename === 'TimeTaken') return result.collidesWith;
    return result ? 'BOOKED' : errors[0]!.extensions.reason;
  };
  const at = (from: number, minutes: number) => {
    const instant = (minute: number) => new Date(Date.parse('2026-11-23T14:00:00Z') + minute * 60_000).toISOString();
    return { startsAt: instant(from), endsAt: instant(from + minutes) };
  };
  const lanes = async () => {
    const rows = await desk.subgraph.rows<{ lane: number }>(
      `select lane from appointment where practitioner_id = $1 and status = 'BOOKED' order by starts_at, lane`,
      [desk.world.practitionerId],
    );
    return rows.map(({ lane }) => lane);
  };

  describe('a session of two places', () => {
    beforeEach(() =>
      desk.subgraph.rows('update schedule set capacity = 2 where practitioner_id = $1', [desk.world.practitionerId]),
    );

    it('sells each time twice and then offers it no more', async () => {
      expect([await book(), await book(), await book()]).toEqual(['BOOKED', 'BOOKED', 'PRACTITIONER']);
      const days = { from: '2026-11-23', to: '2026-11-23' };
      const input = { clinicId: desk.world.clinicId, practitionerId: desk.world.practitionerId, ...days };
      const { data } = await desk.subgraph.ask<{ slots: Array<{ startsAt: string }> }>(desk.receptionist, SLOTS, {
        input,
      });
      expect(data.slots[0]?.startsAt).toBe('2026-11-23T14:30:00.000Z');
    });

    it('sells two of twenty who press at once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => book()));
      expect(outcomes.filter(outcome => outcome === 'BOOKED')).toHaveLength(2);
      expect(new Set(outcomes)).toEqual(new Set(['BOOKED', 'PRACTITIONER']));
    });

    it('sells a place that is free only when visits change places among themselves', async () => {
      // 0–10 and 20–30 in the first place, 10–20 in the second, since the first was taken when it was booked.
      await book(at(0, 10));
      const { data } = await desk.book(at(10, 10));
      await book(at(10, 10));
      await book(at(20, 10));
      const first = data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
      await desk.subgraph.ask(
        desk.receptionist,
        `mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { status } }`,
        { input: { id: first, version: 1, reason: 'OTHER' } },
      );
      expect(await lanes()).toEqual([1, 2, 1]);
      expect(await book(at(0, 30))).toBe('BOOKED');
      expect(await lanes()).toEqual([1, 2, 1, 1]);
    });

    it('is not the other clinic’s: there the same time is nobody’s', async () => {
      await book();
      const { otherClinicId: clinicId, otherClinicsPatientId: patientId } = desk.world;
      const { data } = await desk.book({ clinicId, patientId }, principalOf('RECEPTIONIST', desk.world));
      expect(data.bookAppointment).toMatchObject({ __typename: 'TimeTaken', collidesWith: 'PRACTITIONER' });
    });
  });

  it('overbooks with a reason as far as the policy allows, and no further', async () => {
    const overbookReason = 'URGENT';
    await book();
    expect(await book({ overbookReason })).toBe('OVERBOOKING_EXHAUSTED');
    await setPolicy({ overbooking: 'COUNT', overbookLimit: 1 });
    expect([await book({ overbookReason }), await book({ overbookReason }), await book()]).toEqual([
      'BOOKED',
      'OVERBOOKING_EXHAUSTED',
      'PRACTITIONER',
    ]);
    const beyond = await desk.subgraph.rows(
      `select lane, places, overbook_reason, overbooked_by from appointment where practitioner_id = $1 and lane > 1`,
      [desk.world.practitionerId],
    );
    expect(beyond).toEqual([
      { lane: 2, places: 1, overbook_reason: 'URGENT', overbooked_by: desk.receptionist.subject },
    ]);
    const withoutRight = new Set([...desk.receptionist.permissions].filter(right => right !== 'appointment:overbook'));
    const bound = { ...desk.receptionist, permissions: withoutRight };
    expect(await book({ overbookReason }, bound)).toBe('MAY_NOT_OVERBOOK');
  });

  it('lets no more visits begin on a day than the policy says', async () => {
    await setPolicy({ visitsPerDay: 2 });
    expect([await book(at(0, 30)), await book(at(60, 30)), await book(at(120, 30))]).toEqual([
      'BOOKED',
      'BOOKED',
      'DAY_FULL',
    ]);
  });

  it('asks notice and a horizon of patients and programs, not of the front desk', async () => {
    await setPolicy({ noticeMinutes: 4 * 24 * 60, horizonDays: 5 });
    expect(await book({ channel: 'PORTAL' })).toBe('TOO_SOON');
    expect(await book({ channel: 'API', startsAt: '2026-11-30T14:00:00Z', endsAt: '2026-11-30T14:30:00Z' })).toBe(
      'TOO_FAR_AHEAD',
    );
    expect(await book()).toBe('BOOKED');
  });

  it('keeps a room for one practitioner at a time, however many patients that one sees', async () => {
    const input = { idempotencyKey: newId(), clinicId: desk.world.clinicId, name: 'Room 1' };
    const { data } = await desk.subgraph.ask<{ addRoom: { id: string } }>(manager(), ADD_ROOM, { input });
    const roomId = data.addRoom.id;
    const colleague = newId();
    const { tenantId, clinicId, clinicIds } = desk.world;
    await desk.subgraph.rows('insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3)', [
      tenantId,
      colleague,
      clinicIds,
    ]);
    await desk.subgraph.rows(
      `insert into schedule (tenant_id, id, clinic_id, practitioner_id, weekday, starts_at_local, ends_at_local, slot_minutes, effective_from)
       values ($1, $2, $3, $4, 1, '09:00', '17:00', 30, '2026-11-01')`,
      [tenantId, newId(), clinicId, colleague],
    );
    expect(await book({ roomId })).toBe('BOOKED');
    expect(await book({ roomId, practitionerId: colleague })).toBe('ROOM');
    expect(await book({ practitionerId: colleague })).toBe('BOOKED');
    const again = await desk.subgraph.ask(manager(), ADD_ROOM, { input: { ...input, idempotencyKey: newId() } });
    expect(again.errors[0]?.extensions.reason).toBe('NAME_TAKEN');
  });

  it('refuses a policy based on another version, and one of who may not set it', async () => {
    expect((await setPolicy({})).data.setBookingPolicy?.version).toBe(1);
    expect((await setPolicy({})).errors[0]?.extensions.reason).toBe('CHANGED_MEANWHILE');
    expect((await setPolicy({ version: 1, holdMinutes: 0 })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await setPolicy({ version: 1 }, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await openDesk(desk.subgraph);
    const stranger = principalOf('CLINIC_MANAGER', other.world);
    expect((await setPolicy({ version: 1 }, stranger)).errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
  });
});
