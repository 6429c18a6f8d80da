import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Answer } from '@polyclinic/testing/testSubgraph.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const HIT = 'hit { appointments { id } elsewhere }';
const ENTER_LEAVE = `mutation EnterLeave($input: EnterLeaveInput!) {
  enterLeave(input: $input) { leave { id from to startsAtLocal endsAtLocal weekdays everyWeeks reason version } ${HIT} }
}`;
const BLOCK_TIME = `mutation BlockTime($input: BlockTimeInput!) {
  blockTime(input: $input) { block { id startsAt endsAt version } ${HIT} }
}`;
const DECLARE_HOLIDAY = `mutation DeclareHoliday($input: DeclareHolidayInput!) {
  declareHoliday(input: $input) { holiday { id date name startsAtLocal version } ${HIT} }
}`;
const SLOTS = 'query Slots($input: SlotsInput!) { slots(input: $input) { startsAt } }';

interface Hit {
  appointments: Array<{ id: string }>;
  elsewhere: number;
}
type Entered = Record<
  'enterLeave' | 'blockTime' | 'declareHoliday',
  ({ hit: Hit } & Record<string, { id: string; version: number }>) | null
>;

let desk: Desk;
let manager: Principal;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openDesk(desk.subgraph);
  manager = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.clinicId] });
});

const ask = (text: string, input: object, who = manager): Promise<Answer<Entered>> =>
  desk.subgraph.ask<Entered>(who, text, { input: { idempotencyKey: newId(), ...input } });
const leave = (changes: object = {}, who?: Principal) =>
  ask(
    ENTER_LEAVE,
    { practitionerId: desk.world.practitionerId, from: '2026-11-23', to: '2026-11-27', reason: 'VACATION', ...changes },
    who,
  );
const block = (changes: object = {}, who?: Principal) =>
  ask(
    BLOCK_TIME,
    {
      practitionerId: desk.world.practitionerId,
      startsAt: MONDAY_NINE,
      endsAt: '2026-11-23T16:00:00Z',
      reason: 'EMERGENCY',
      ...changes,
    },
    who,
  );
const holiday = (changes: object = {}, who?: Principal) =>
  ask(
    DECLARE_HOLIDAY,
    { clinicId: desk.world.clinicId, date: '2026-11-23', name: 'Day of the clinic', ...changes },
    who,
  );

/** How many times are free on a Monday. */
async function freeOn(date = '2026-11-23', clinicId = desk.world.clinicId): Promise<number> {
  const who = principalOf('CLINIC_MANAGER', desk.world);
  const { data } = await desk.subgraph.ask<{ slots: object[] }>(who, SLOTS, {
    input: { clinicId, from: date, to: date },
  });
  return data.slots.length;
}

async function booked(changes: object = {}, who?: Principal): Promise<string> {
  const { data } = await desk.book(changes, who);
  return data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
}

const reasonOf = ({ errors }: Answer<Entered>) => errors[0]?.extensions.reason;

describe('enterLeave', () => {
  it('closes the practitioner’s days in every clinic, lists the visits it hits, and tells the others', async () => {
    const id = await booked();
    const { clinicIds, otherClinicId, otherClinicsPatientId: patientId, tenantId, practitionerId } = desk.world;
    const elsewhere = {
      clinicId: otherClinicId,
      patientId,
      startsAt: '2026-11-23T16:00:00Z',
      endsAt: '2026-11-23T16:30:00Z',
    };
    await booked(elsewhere, principalOf('RECEPTIONIST', desk.world));
    const { data, errors } = await leave();
    expect(errors).toEqual([]);
    expect(data.enterLeave).toMatchObject({
      leave: {
        from: '2026-11-23',
        to: '2026-11-27',
        startsAtLocal: null,
        weekdays: null,
        everyWeeks: 1,
        reason: 'VACATION',
      },
      hit: { appointments: [{ id }], elsewhere: 1 },
    });
    for (const clinicId of clinicIds) expect(await freeOn('2026-11-23', clinicId)).toBe(0);
    expect(await freeOn('2026-11-30')).toBe(16);
    const [told] = await desk.subgraph.rows(
      `select payload from outbox where type = 'availability.changed.v1' and tenant_id = $1`,
      [tenantId],
    );
    expect(told).toEqual({ payload: { cause: 'LEAVE', practitionerId, clinicId: null, withdrawn: false } });
  });

  it('can be hours of certain weekdays of every second week', async () => {
    const hours = { to: '2027-11-30', startsAtLocal: '09:00', endsAtLocal: '12:00', weekdays: [1], everyWeeks: 2 };
    await leave(hours);
    expect([await freeOn('2026-11-23'), await freeOn('2026-11-30'), await freeOn('2026-12-07')]).toEqual([10, 16, 10]);
  });

  it('is refused to bookings in its time, and lets them in once it is withdrawn', async () => {
    const { data } = await leave();
    const { id, version } = data.enterLeave!['leave']!;
    expect((await desk.book()).errors[0]?.extensions.reason).toBe('OUTSIDE_WORKING_HOURS');
    const withdraw = (seen: number) =>
      desk.subgraph.ask(
        manager,
        'mutation W($id: ID!, $version: Int!) { withdrawLeave(id: $id, version: $version) { id } }',
        {
          id,
          version: seen,
        },
      );
    expect((await withdraw(7)).errors[0]?.extensions.reason).toBe('CHANGED_MEANWHILE');
    expect((await withdraw(version)).errors).toEqual([]);
    expect((await withdraw(version)).errors[0]?.extensions.reason).toBe('LEAVE_NOT_FOUND');
    expect(await booked()).not.toBe('');
  });

  it('misses no visit of those who book while it is entered', async () => {
    const rivals = Array.from({ length: 10 }, (_, index) => {
      const start = Date.parse(MONDAY_NINE) + index * 1_800_000;
      const [startsAt, endsAt] = [start, start + 1_800_000].map(at => new Date(at).toISOString());
      return booked({ startsAt, endsAt });
    });
    const [entered, ...ids] = await Promise.all([leave(), ...rivals]);
    const hit = entered.data.enterLeave!.hit.appointments.map(({ id }) => id);
    expect(hit.sort()).toEqual(ids.filter(Boolean).sort());
  });

  it('is entered once for one key', async () => {
    const idempotencyKey = newId();
    const ids = [await leave({ idempotencyKey }), await leave({ idempotencyKey })].map(
      ({ data }) => data.enterLeave!['leave']!.id,
    );
    expect(new Set(ids).size).toBe(1);
    expect(reasonOf(await leave({ idempotencyKey, reason: 'OTHER' }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('refuses days backwards, half of the hours, and people nobody knows here', async () => {
    expect(reasonOf(await leave({ to: '2026-11-22' }))).toBe('ENDS_BEFORE_START');
    expect(reasonOf(await leave({ startsAtLocal: '09:00' }))).toBe('HOURS_INCOMPLETE');
    expect(reasonOf(await leave({ to: '9999-12-31' }))).toBe('INVALID_INPUT');
    expect(reasonOf(await leave({ practitionerId: newId() }))).toBe('PRACTITIONER_NOT_FOUND');
    const other = await openDesk(desk.subgraph);
    expect(reasonOf(await leave({}, principalOf('CLINIC_MANAGER', other.world)))).toBe('PRACTITIONER_NOT_FOUND');
  });

  it('is refused to a receptionist, who sees that somebody is away and not why', async () => {
    expect((await leave({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    await leave();
    const { data } = await desk.subgraph.ask<{ absences: { leave: object[] } }>(
      desk.receptionist,
      'query A($id: ID!) { absences(practitionerId: $id, from: "2026-11-27") { leave { to reason } blocks { id } } }',
      { id: desk.world.practitionerId },
    );
    expect(data.absences).toEqual({ leave: [{ to: '2026-11-27', reason: null }], blocks: [] });
  });
});

describe('blockTime', () => {
  it('takes the time from every clinic, lists what it hits, and gives it back', async () => {
    const id = await booked();
    const { data } = await block();
    expect(data.blockTime).toMatchObject({ hit: { appointments: [{ id }], elsewhere: 0 } });
    expect([await freeOn(), await freeOn('2026-11-23', desk.world.otherClinicId)]).toEqual([12, 12]);
    const { id: blockId, version } = data.blockTime!['block']!;
    await desk.subgraph.ask(
      manager,
      'mutation W($id: ID!, $version: Int!) { withdrawBlock(id: $id, version: $version) { id } }',
      {
        id: blockId,
        version,
      },
    );
    expect(await freeOn()).toBe(15);
  });

  it('refuses time backwards, more than a month, and people nobody knows', async () => {
    expect(reasonOf(await block({ endsAt: MONDAY_NINE }))).toBe('ENDS_BEFORE_START');
    expect(reasonOf(await block({ endsAt: '2027-01-23T16:00:00Z' }))).toBe('RANGE_TOO_LONG');
    expect(reasonOf(await block({ practitionerId: newId() }))).toBe('PRACTITIONER_NOT_FOUND');
    expect((await block({}, principalOf('NURSE', desk.world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('declareHoliday', () => {
  it('closes that clinic alone, lists what it hits, and opens it again', async () => {
    const id = await booked();
    const { data } = await holiday();
    expect(data.declareHoliday).toMatchObject({
      holiday: { date: '2026-11-23' },
      hit: { appointments: [{ id }], elsewhere: 0 },
    });
    // The visit that is still booked takes its time from the other clinic.
    expect([await freeOn(), await freeOn('2026-11-23', desk.world.otherClinicId)]).toEqual([0, 15]);
    const listed = await desk.subgraph.ask<{ holidays: object[] }>(
      desk.receptionist,
      'query H($id: ID!) { holidays(clinicId: $id, from: "2026-11-01") { name } }',
      { id: desk.world.clinicId },
    );
    expect(listed.data.holidays).toEqual([{ name: 'Day of the clinic' }]);
    const { id: holidayId, version } = data.declareHoliday!['holiday']!;
    await desk.subgraph.ask(
      manager,
      'mutation W($id: ID!, $version: Int!) { withdrawHoliday(id: $id, version: $version) { id } }',
      {
        id: holidayId,
        version,
      },
    );
    expect(await freeOn()).toBe(15);
  });

  it('can be hours of a date', async () => {
    await holiday({ startsAtLocal: '12:00', endsAtLocal: '17:00' });
    expect(await freeOn()).toBe(6);
  });

  it('refuses half of the hours, and a clinic the caller is not in', async () => {
    expect(reasonOf(await holiday({ endsAtLocal: '12:00' }))).toBe('HOURS_INCOMPLETE');
    expect(reasonOf(await holiday({ clinicId: desk.world.otherClinicId }))).toBe('CLINIC_NOT_FOUND');
    expect((await holiday({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
