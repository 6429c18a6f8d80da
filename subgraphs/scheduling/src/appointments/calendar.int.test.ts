import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const CALENDAR = `query Calendar($clinicId: ID!, $date: LocalDate!, $days: Int, $practitionerIds: [ID!], $statuses: [AppointmentStatus!]) {
  calendar(clinicId: $clinicId, date: $date, days: $days, practitionerIds: $practitionerIds, statuses: $statuses) {
    date timezone
    columns {
      date practitioner { id } sessions { startsAt endsAt } closed { startsAt endsAt kind } appointments { id status }
    }
  }
}`;
const COUNTS = `query Counts($clinicId: ID!, $date: LocalDate!, $days: Int!) {
  calendarCounts(clinicId: $clinicId, date: $date, days: $days) { date practitioner { id } visits }
}`;
const REASONS = `query Reasons($clinicId: ID!, $date: LocalDate!) {
  calendar(clinicId: $clinicId, date: $date) { columns { closed { reason } } }
}`;
const BLOCK = 'mutation Block($input: BlockTimeInput!) { blockTime(input: $input) { block { id } } }';
const HOLIDAY = 'mutation Holiday($input: DeclareHolidayInput!) { declareHoliday(input: $input) { holiday { id } } }';
const CANCEL = 'mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }';

interface Column {
  date: string;
  practitioner: { id: string };
  sessions: Array<{ startsAt: string }>;
  closed: Array<{ startsAt: string; endsAt: string; kind: string; reason?: string | null }>;
  appointments: Array<{ id: string; status: string }>;
}
interface Told {
  calendar: { date: string; timezone: string; columns: Column[] } | null;
  calendarCounts: Array<{ date: string; visits: number }> | null;
}

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

const ask = (text: string, variables: object = {}, who = desk.receptionist) =>
  desk.subgraph.ask<Told>(who, text, { clinicId: desk.world.clinicId, date: '2026-11-23', ...variables });

async function colleague(): Promise<string> {
  const id = newId();
  const { tenantId, clinicIds } = desk.world;
  await desk.subgraph.rows(`insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3)`, [
    tenantId,
    id,
    clinicIds,
  ]);
  return id;
}

async function bookedId(): Promise<string> {
  const { data } = await desk.book();
  if (data.bookAppointment?.__typename !== 'AppointmentBooked') throw new Error('The time was not free.');
  return data.bookAppointment.appointment.id;
}

describe('calendar', () => {
  it('answers a week in one query: a column per day and practitioner, with work and visits', async () => {
    const id = await bookedId();
    const other = await colleague();
    const { data, errors } = await ask(CALENDAR, { date: '2026-11-22', days: 7 });
    expect(errors).toEqual([]);
    expect(data.calendar).toMatchObject({ date: '2026-11-22', timezone: 'America/New_York' });
    const columns = data.calendar?.columns ?? [];
    expect(columns).toHaveLength(14);
    expect(columns.slice(0, 2).map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-22']);
    expect(new Set(columns.map(({ practitioner }) => practitioner.id))).toEqual(
      new Set([desk.world.practitionerId, other]),
    );
    const monday = columns.find(
      ({ date, practitioner }) => date === '2026-11-23' && practitioner.id === desk.world.practitionerId,
    );
    expect(monday?.sessions).toEqual([{ startsAt: MONDAY_NINE, endsAt: '2026-11-23T22:00:00.000Z' }]);
    expect(monday?.appointments).toEqual([{ id, status: 'BOOKED' }]);
    expect(columns.flatMap(({ appointments }) => appointments)).toHaveLength(1);
  });

  it('shows a cancelled visit to who asks for it alone', async () => {
    const id = await bookedId();
    const input = { id, version: 1, reason: 'OTHER' };
    expect((await desk.subgraph.ask(desk.receptionist, CANCEL, { input })).errors).toEqual([]);
    const visits = async (statuses?: string[]) =>
      (await ask(CALENDAR, { statuses })).data.calendar?.columns.flatMap(({ appointments }) => appointments);
    expect(await visits()).toEqual([]);
    expect(await visits(['CANCELLED'])).toEqual([{ id, status: 'CANCELLED' }]);
    expect(await visits(['BOOKED'])).toEqual([]);
  });

  it('shows the practitioners that are asked for alone', async () => {
    const other = await colleague();
    const { data } = await ask(CALENDAR, { practitionerIds: [other] });
    expect(data.calendar?.columns.map(({ practitioner }) => practitioner.id)).toEqual([other]);
  });

  it('says what is closed and of which kind, cut to the day, and why to who plans the work alone', async () => {
    const { practitionerId, clinicId } = desk.world;
    const block = { practitionerId, startsAt: '2026-11-23T02:00:00Z', endsAt: '2026-11-23T15:00:00Z' };
    await desk.subgraph.ask(manager, BLOCK, { input: { idempotencyKey: newId(), ...block, reason: 'SICKNESS' } });
    const holiday = { clinicId, date: '2026-11-23', startsAtLocal: '15:00', endsAtLocal: '17:00', name: 'A fair' };
    await desk.subgraph.ask(manager, HOLIDAY, { input: { idempotencyKey: newId(), ...holiday } });
    const { data, errors } = await ask(CALENDAR);
    expect(errors).toEqual([]);
    expect(data.calendar?.columns[0]?.closed).toEqual([
      { startsAt: '2026-11-23T05:00:00.000Z', endsAt: '2026-11-23T15:00:00.000Z', kind: 'BLOCK' },
      { startsAt: '2026-11-23T20:00:00.000Z', endsAt: '2026-11-23T22:00:00.000Z', kind: 'HOLIDAY' },
    ]);
    const planned = await ask(REASONS, {}, manager);
    expect(planned.data.calendar?.columns[0]?.closed).toEqual([{ reason: 'SICKNESS' }, { reason: null }]);
    const curious = await ask(REASONS);
    expect(curious.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(curious.data)).not.toContain('SICKNESS');
  });

  it('shows a practitioner their own columns alone', async () => {
    await colleague();
    const { practitionerId, practitionerSubject: subject } = desk.world;
    const own = await ask(CALENDAR, {}, principalOf('PRACTITIONER', desk.world, { subject }));
    expect(own.data.calendar?.columns.map(({ practitioner }) => practitioner.id)).toEqual([practitionerId]);
    const stranger = await ask(CALENDAR, {}, principalOf('PRACTITIONER', desk.world));
    expect(stranger.data.calendar?.columns).toEqual([]);
    expect(stranger.errors).toEqual([]);
  });

  it('counts the visits of a month by day and practitioner', async () => {
    await bookedId();
    const { data, errors } = await ask(COUNTS, { date: '2026-10-26', days: 42 });
    expect(errors).toEqual([]);
    expect(data.calendarCounts).toEqual([
      { date: '2026-11-23', practitioner: { id: desk.world.practitionerId }, visits: 1 },
    ]);
    const other = await ask(COUNTS, { days: 42 }, principalOf('PRACTITIONER', desk.world));
    expect(other.data.calendarCounts).toEqual([]);
  });

  it('refuses too many days, and a clinic that is not the caller’s', async () => {
    const reasonOf = async (text: string, variables: object) =>
      (await ask(text, variables)).errors[0]?.extensions.reason;
    expect(await reasonOf(CALENDAR, { days: 8 })).toBe('RANGE_TOO_LONG');
    expect(await reasonOf(COUNTS, { days: 43 })).toBe('RANGE_TOO_LONG');
    expect(await reasonOf(COUNTS, { days: 7, clinicId: newId() })).toBe('CLINIC_NOT_FOUND');
  });

  it('knows nothing of another organization, and is refused to who may read no appointments', async () => {
    await bookedId();
    const other = await openDesk(desk.subgraph);
    for (const text of [CALENDAR, COUNTS]) {
      const { errors } = await ask(text, { days: 7 }, other.receptionist);
      expect(errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
      const pharmacist = await ask(text, { days: 7 }, principalOf('PHARMACIST', desk.world));
      expect(pharmacist.errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
