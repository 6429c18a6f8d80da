import type { Principal } from '@polyclinic/access/principal.ts';
import { brokenConstraint } from '@polyclinic/tenancy/database.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { withClient } from '@polyclinic/testing/testDatabase.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openSchedulesDesk, reasonOf, type SchedulesDesk } from '../schedulesDesk.ts';

const SET = `mutation Set($input: SetTravelTimeInput!) {
  setTravelTime(input: $input) {
    travelTime { clinic { id } to { clinic { id } hospital } minutes source } hit { appointments { id } elsewhere }
  }
}`;
const RECKON = `mutation Reckon($input: ReckonTravelTimesInput!) {
  reckonTravelTimes(input: $input) {
    reckoning { version speedKmh positions { site { clinic { id } hospital } latitude } } hit { appointments { id } elsewhere }
  }
}`;
const TIMES =
  '{ travelTimes { clinic { id } to { clinic { id } hospital } minutes source } travelReckoning { version } }';
const SLOTS = 'query Slots($input: SlotsInput!) { slots(input: $input) { startsAt } }';
const OVERBOOK = `mutation Overbook($input: BookAppointmentInput!) {
  overbookAppointment(input: $input, reason: URGENT) { __typename ... on TimeTaken { collidesWith } }
}`;
const MOVE = `mutation Move($input: RescheduleAppointmentInput!) {
  rescheduleAppointment(input: $input) { __typename ... on TimeTaken { collidesWith } }
}`;
const HOLD = `mutation Hold($input: HoldTimeInput!) {
  holdTime(input: $input) { __typename ... on TimeTaken { collidesWith nearest { startsAt } } }
}`;

interface TravelRow {
  clinic: { id: string };
  to: { clinic: { id: string } | null; hospital: string | null };
  minutes: number | null;
  source: string | null;
}
interface Told {
  setTravelTime: { travelTime: TravelRow; hit: { appointments: Array<{ id: string }>; elsewhere: number } } | null;
  reckonTravelTimes: { reckoning: { version: number; positions: object[] }; hit: { elsewhere: number } } | null;
  travelTimes: TravelRow[] | null;
  travelReckoning: { version: number } | null;
}

let desk: SchedulesDesk;
let manager: Principal;
beforeAll(async () => {
  desk = await openSchedulesDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openSchedulesDesk(desk.subgraph);
  manager = principalOf('CLINIC_MANAGER', desk.world);
});

const ask = (text: string, variables: object = {}, who = manager) => desk.subgraph.ask<Told>(who, text, variables);
const enter = (changes: object = {}, who = manager) => {
  const { clinicId, otherClinicId } = desk.world;
  const input = { idempotencyKey: newId(), clinicId, to: { clinicId: otherClinicId }, minutes: 30, ...changes };
  return ask(SET, { input }, who);
};
/** New York is five hours behind UTC. */
const at = (time: string, minutes = 30) => {
  const start = Date.parse(`2026-11-23T${time}:00-05:00`);
  return { startsAt: new Date(start).toISOString(), endsAt: new Date(start + minutes * 60_000).toISOString() };
};
/** Wants a time in the other clinic, as its receptionist, for a patient who has no other visit. */
const elsewhere = async (time: string, minutes?: number) => {
  const { tenantId, otherClinicId: clinicId } = desk.world;
  const patientId = await announcePatient(desk.subgraph, tenantId, clinicId);
  const who = principalOf('RECEPTIONIST', { tenantId, clinicIds: [clinicId] });
  return { wanted: { clinicId, patientId, ...at(time, minutes) }, who };
};
const bookElsewhere = async (time: string, minutes?: number) => {
  const { wanted, who } = await elsewhere(time, minutes);
  const { data, errors } = await desk.book(wanted, who);
  const answer = data.bookAppointment;
  if (answer?.__typename !== 'TimeTaken') return { outcome: answer?.__typename ?? reasonOf({ errors }), nearest: [] };
  return { outcome: answer.collidesWith, nearest: answer.nearest.map(({ startsAt }) => startsAt.slice(11, 16)) };
};
const freeElsewhere = async () => {
  const input = { clinicId: desk.world.otherClinicId, from: '2026-11-23', to: '2026-11-23' };
  const { data } = await desk.subgraph.ask<{ slots: Array<{ startsAt: string }> }>(manager, SLOTS, { input });
  return data.slots.map(({ startsAt }) => startsAt.slice(11, 16));
};

describe('minutes between two clinics', () => {
  it('are kept free in offers and bookings on both sides of a visit, and nearer times are refused with those nearest', async () => {
    await enter();
    await desk.visit(at('12:00'));
    expect((await freeElsewhere()).filter(time => time >= '16:00' && time <= '18:30')).toEqual([
      '16:00',
      '18:00',
      '18:30',
    ]);
    const tooNear = await bookElsewhere('12:45');
    expect(tooNear.outcome).toBe('PRACTITIONER');
    expect(tooNear.nearest.slice(0, 2)).toEqual(['18:00', '18:30']);
    expect((await bookElsewhere('11:15')).outcome).toBe('PRACTITIONER');
    expect((await bookElsewhere('13:00')).outcome).toBe('AppointmentBooked');
    expect((await bookElsewhere('11:00')).outcome).toBe('AppointmentBooked');
  });

  it('come on top of the minutes around both visits', async () => {
    await enter();
    const id = await desk.visit(at('12:00'));
    await desk.subgraph.rows('update appointment set after_minutes = 10 where id = $1', [id]);
    expect((await bookElsewhere('13:05')).outcome).toBe('PRACTITIONER');
    expect((await bookElsewhere('13:10')).outcome).toBe('AppointmentBooked');
  });

  it('are no matter within one clinic, and none once taken back', async () => {
    await enter();
    await desk.visit(at('12:00'));
    expect(
      await desk.visit({
        ...at('12:30'),
        patientId: await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId),
      }),
    ).not.toBe('');
    expect((await bookElsewhere('13:00')).outcome).toBe('PRACTITIONER');
    const { data } = await enter({ minutes: null });
    expect(data.setTravelTime?.travelTime).toMatchObject({ minutes: null, source: null });
    expect((await bookElsewhere('13:00')).outcome).toBe('AppointmentBooked');
  });

  it('bind holds, moves and visits beyond the places as they do bookings', async () => {
    await enter();
    await desk.visit(at('12:00'));
    const { wanted, who } = await elsewhere('12:45');
    const { data: booked } = await desk.book({ ...wanted, ...at('15:00') }, who);
    const id = booked.bookAppointment?.__typename === 'AppointmentBooked' ? booked.bookAppointment.appointment.id : '';
    const wishes: Array<[string, object]> = [
      [HOLD, desk.wanted(wanted)],
      [OVERBOOK, desk.wanted(wanted)],
      [MOVE, { idempotencyKey: newId(), id, version: 1, ...at('12:45') }],
    ];
    for (const [text, input] of wishes) {
      const { data } = await desk.subgraph.ask<Record<string, object>>(who, text, { input });
      expect(Object.values(data)).toEqual([
        expect.objectContaining({ __typename: 'TimeTaken', collidesWith: 'PRACTITIONER' }),
      ]);
    }
  });

  it('let one of twenty win who book in both clinics at once', async () => {
    await enter();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        if (index % 2 === 0) return (await bookElsewhere('12:45')).outcome;
        const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
        return (await desk.visit({ ...at('12:00'), patientId })) === '' ? 'PRACTITIONER' : 'AppointmentBooked';
      }),
    );
    expect(answers.filter(answer => answer === 'AppointmentBooked')).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set(['AppointmentBooked', 'PRACTITIONER']));
  });
});

describe('a row written past the service', () => {
  const insert = `insert into appointment (tenant_id, id, clinic_id, practitioner_id, patient_id, starts_at, ends_at,
    status, channel, booked_by) values ($1, $2, $3, $4, $5, $6, $7, 'BOOKED', 'FRONT_DESK', 'by hand')`;
  const write = async (clinicId: string, time: string): Promise<string> => {
    const { tenantId, practitionerId } = desk.world;
    const patientId = await announcePatient(desk.subgraph, tenantId, clinicId);
    const { startsAt, endsAt } = at(time);
    const values = [tenantId, newId(), clinicId, practitionerId, patientId, startsAt, endsAt];
    return writtenBy(desk.subgraph.database.adminUrl, values);
  };
  /** Writes in a transaction that stays open for a moment. @returns `written`, or the constraint that it broke */
  const writtenBy = async (url: string, values: readonly unknown[]): Promise<string> => {
    try {
      await withClient(url, async client => {
        await client.query('set search_path = scheduling');
        await client.query('begin');
        await client.query(insert, [...values]);
        await new Promise(resolve => setTimeout(resolve, 100));
        await client.query('commit');
      });
      return 'written';
    } catch (error) {
      return brokenConstraint({ driverError: error }) ?? String(error);
    }
  };

  it('is refused when it is too near, also when two are written at the same moment', async () => {
    await enter();
    const { clinicId, otherClinicId } = desk.world;
    const raced = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        index % 2 === 0 ? write(clinicId, '12:00') : write(otherClinicId, '12:45'),
      ),
    );
    expect(raced.filter(outcome => outcome === 'written')).toHaveLength(1);
    const reasons = raced.filter(outcome => outcome !== 'written');
    for (const reason of reasons) expect(reason).toMatch(/^appointment_practitioner_(travel|no_overlap)$/);
    expect(reasons).toContain('appointment_practitioner_travel');
    expect(await write(clinicId, '09:00')).toBe('written');
    expect(await write(otherClinicId, '09:45')).toBe('appointment_practitioner_travel');
    expect(await write(otherClinicId, '10:00')).toBe('written');
  });

  it('may change in everything but its time although it is too near since before the minutes were entered', async () => {
    const { clinicId, otherClinicId } = desk.world;
    expect([await write(clinicId, '12:00'), await write(otherClinicId, '12:30')]).toEqual(['written', 'written']);
    await enter();
    const confirm = `update appointment set status = 'CONFIRMED' where practitioner_id = $1 returning id`;
    expect(await desk.subgraph.rows(confirm, [desk.world.practitionerId])).toHaveLength(2);
    const move = `update appointment set ends_at = ends_at - interval '5 minutes' where clinic_id = $1`;
    await expect(desk.subgraph.rows(move, [otherClinicId])).rejects.toThrow('on the road');
  });
});

describe('minutes to a hospital', () => {
  beforeEach(async () => {
    const round = { hospital: 'Riverside General', weekdays: [1], startsAtLocal: '11:00', endsAtLocal: '12:00' };
    await desk.enter('enterRound', { ...round, from: '2026-11-23' });
  });
  const toHospital = (changes: object = {}) =>
    enter({ to: { hospital: 'Riverside General' }, minutes: 20, ...changes });
  const outcomeAt = async (time: string): Promise<unknown> => {
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    const { data, errors } = await desk.book({ ...at(time), patientId });
    const answer = data.bookAppointment;
    return answer?.__typename === 'TimeTaken' ? answer.collidesWith : (answer?.__typename ?? reasonOf({ errors }));
  };

  it('are kept free before and after its rounds; in a round itself nobody works', async () => {
    await toHospital();
    const free = await desk.freeOn('2026-11-23');
    expect(free.filter(time => time >= '15:00' && time <= '18:00')).toEqual(['15:00', '17:30', '18:00']);
    expect(await outcomeAt('10:15')).toBe('PRACTITIONER');
    expect(await outcomeAt('12:15')).toBe('PRACTITIONER');
    expect(await outcomeAt('11:15')).toBe('OUTSIDE_WORKING_HOURS');
    expect(await outcomeAt('12:20')).toBe('AppointmentBooked');
    expect(await outcomeAt('10:10')).toBe('AppointmentBooked');
  });

  it('list the visits that leave no time for the road', async () => {
    const id = await desk.visit(at('10:30'));
    await desk.visit(at('14:00'));
    const { data } = await toHospital();
    expect(data.setTravelTime?.hit).toEqual({ appointments: [{ id }], elsewhere: 0 });
  });
});

describe('setTravelTime', () => {
  it('tells both of two visits too near to each other, and when only tried saves nothing', async () => {
    const here = await desk.visit(at('12:00'));
    const patient = { clinicId: desk.world.otherClinicId, patientId: desk.world.otherClinicsPatientId };
    const { data: booked } = await desk.book({ ...patient, ...at('12:45') }, principalOf('RECEPTIONIST', desk.world));
    const there =
      booked.bookAppointment?.__typename === 'AppointmentBooked' ? booked.bookAppointment.appointment.id : '';
    await desk.visit(at('15:00'));
    const hits = async (dryRun: boolean) => {
      const { data } = await enter({ dryRun });
      return data.setTravelTime?.hit.appointments.map(({ id }) => id);
    };
    expect(await hits(true)).toEqual([here, there]);
    expect((await ask(TIMES)).data.travelTimes?.map(({ minutes }) => minutes)).toEqual([null]);
    expect(await hits(false)).toEqual([here, there]);
    expect(await desk.told()).toContain('TRAVEL');
  });

  it('is refused to who plans no schedules, for clinics of others, and for one site alone', async () => {
    expect((await enter({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await enter({}, desk.manager))).toBe('CLINIC_NOT_FOUND');
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await enter({}, principalOf('CLINIC_MANAGER', other.world)))).toBe('CLINIC_NOT_FOUND');
    for (const to of [
      {},
      { clinicId: desk.world.clinicId },
      { clinicId: desk.world.otherClinicId, hospital: 'Riverside' },
    ])
      expect(reasonOf(await enter({ to }))).toBe('INVALID_INPUT');
    expect(reasonOf(await enter({ minutes: 481 }))).toBe('INVALID_INPUT');
  });
});

describe('reckonTravelTimes', () => {
  const reckon = (changes: object = {}, who = manager) => {
    const { clinicId, otherClinicId } = desk.world;
    const positions = [
      { clinicId, latitude: 40.7484, longitude: -73.9857 },
      { clinicId: otherClinicId, latitude: 40.6892, longitude: -74.0445 },
      { hospital: 'Riverside General', latitude: 40.8, longitude: -73.9 },
    ];
    return ask(RECKON, { input: { version: 0, speedKmh: 30, positions, ...changes } }, who);
  };
  const times = async (who = manager) =>
    (await ask(TIMES, {}, who)).data.travelTimes?.map(({ to, minutes, source }) => [to.hospital, minutes, source]);

  it('fills in every pair by distance, and an entered number beats it until it is taken back', async () => {
    expect((await reckon()).data.reckonTravelTimes?.reckoning).toMatchObject({ version: 1 });
    expect(await times()).toEqual([
      [null, 22, 'RECKONED'],
      ['Riverside General', expect.any(Number), 'RECKONED'],
      ['Riverside General', expect.any(Number), 'RECKONED'],
    ]);
    await enter({ minutes: 0 });
    expect((await times())?.[0]).toEqual([null, 0, 'ENTERED']);
    await enter({ minutes: null });
    await desk.visit(at('12:00'));
    expect((await bookElsewhere('12:45')).outcome).toBe('PRACTITIONER');
    expect((await bookElsewhere('12:52')).outcome).toBe('AppointmentBooked');
  });

  it('refuses who saw an earlier reckoning, and forgets sites that are left out', async () => {
    await reckon();
    expect(reasonOf(await reckon())).toBe('CHANGED_MEANWHILE');
    expect(reasonOf(await reckon({ version: 1, positions: [] }))).toBeUndefined();
    expect(await times()).toEqual([[null, null, null]]);
  });

  it('keeps where clinics are that the caller is not in, and does not tell it', async () => {
    await reckon();
    const { data } = await reckon({ version: 1, speedKmh: 60, positions: [] }, desk.manager);
    expect(data.reckonTravelTimes?.reckoning.positions).toEqual([]);
    const [kept] = await desk.subgraph.rows<{ positions: object[] }>(
      'select positions from travel_reckoning where tenant_id = $1',
      [desk.world.tenantId],
    );
    expect(kept?.positions).toHaveLength(1);
    expect(reasonOf(await reckon({ version: 2 }, desk.manager))).toBe('CLINIC_NOT_FOUND');
    expect((await reckon({ version: 2 }, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is of one organization: another sees neither times nor positions', async () => {
    await reckon();
    const other = await openSchedulesDesk(desk.subgraph);
    const { data } = await ask(TIMES, {}, principalOf('CLINIC_MANAGER', other.world));
    expect(data.travelTimes?.map(({ minutes }) => minutes)).toEqual([null]);
    expect(data.travelReckoning?.version).toBe(0);
  });
});
