import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';
import { foldFacts, refreshMonths } from './foldFacts.ts';

const FACTS = 'booked arrived completed noShows cancelled walkIns bookedMinutes leadMinutes waitMinutes';
const DAILY = `query Daily($clinicId: ID!, $from: LocalDate!, $to: LocalDate!) {
  dailyReport(clinicId: $clinicId, from: $from, to: $to) { date workMinutes ${FACTS} }
}`;
const MONTHLY = `query Monthly($clinicId: ID!, $from: LocalDate!, $to: LocalDate!) {
  monthlyReport(clinicId: $clinicId, from: $from, to: $to) { month ${FACTS} }
}`;

/** Straight from the visits and tokens, as slow as it is plain. */
const TRUTH = `select a.practitioner_id, (a.starts_at at time zone 'America/New_York')::date::text as date,
    count(*)::int as booked, count(*) filter (where status in ('CHECKED_IN', 'IN_CONSULTATION', 'COMPLETED'))::int as arrived,
    count(*) filter (where status = 'NO_SHOW')::int as "noShows", count(*) filter (where status = 'CANCELLED')::int as cancelled
  from appointment a where tenant_id = $1 and status not in ('HELD', 'RELEASED') group by 1, 2`;

interface Day {
  date: string;
  booked: number;
  cancelled: number;
  workMinutes: number;
}

describe('reports', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.subgraph.stop());
  beforeEach(async () => {
    desk = await openDesk(desk.subgraph);
  });
  const daily = (changes: object = {}, who = desk.receptionist) =>
    desk.subgraph.ask<{ dailyReport: Day[] | null }>(who, DAILY, {
      clinicId: desk.world.clinicId,
      from: '2026-11-23',
      to: '2026-11-30',
      ...changes,
    });
  const book = async (startsAt: string, endsAt: string): Promise<string> => {
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    const { data } = await desk.book({ patientId, startsAt, endsAt });
    return data.bookAppointment?.__typename === 'AppointmentBooked' ? data.bookAppointment.appointment.id : '';
  };
  const threeVisits = async () => {
    const ids = [
      await book('2026-11-23T14:00:00Z', '2026-11-23T14:30:00Z'),
      await book('2026-11-23T15:00:00Z', '2026-11-23T15:30:00Z'),
      await book('2026-11-30T14:00:00Z', '2026-11-30T14:30:00Z'),
    ];
    await desk.subgraph.ask(
      desk.receptionist,
      `mutation Cancel($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { id } }`,
      { input: { id: ids[0], version: 1, reason: 'OTHER' } },
    );
    return ids;
  };

  it('tell what days came to at this moment, with the minutes worked', async () => {
    await threeVisits();
    const { data, errors } = await daily();
    expect(errors).toEqual([]);
    expect(data.dailyReport).toEqual([
      expect.objectContaining({ date: '2026-11-23', booked: 2, cancelled: 1, bookedMinutes: 30, workMinutes: 480 }),
      expect.objectContaining({ date: '2026-11-30', booked: 1, cancelled: 0, bookedMinutes: 30, workMinutes: 480 }),
    ]);
  });

  it('stay the same when what was changed is added up, however often and by however many', async () => {
    await threeVisits();
    const before = await daily();
    const folded = await Promise.all([foldFacts(desk.subgraph.db), foldFacts(desk.subgraph.db)]);
    expect(folded[0] + folded[1]).toBeGreaterThan(3);
    expect(await foldFacts(desk.subgraph.db)).toBe(0);
    expect(await daily()).toEqual(before);
  });

  it('follow when history is corrected, by whomever', async () => {
    const ids = await threeVisits();
    await foldFacts(desk.subgraph.db);
    await desk.subgraph.rows(
      `update appointment set starts_at = starts_at + interval '7 days', ends_at = ends_at + interval '7 days', status = 'NO_SHOW'
        where id = $1`,
      [ids[1]],
    );
    const { data } = await daily();
    const truth = await desk.subgraph.rows<{ date: string }>(TRUTH, [desk.world.tenantId]);
    for (const { date, ...facts } of truth) {
      const { practitioner_id: _, ...counts } = facts as Record<string, unknown>;
      expect(data.dailyReport?.find(day => day.date === date)).toMatchObject(counts);
    }
  });

  it('tell months once they were refreshed', async () => {
    await threeVisits();
    await foldFacts(desk.subgraph.db);
    await refreshMonths(desk.subgraph.db);
    const variables = { clinicId: desk.world.clinicId, from: '2026-11-15', to: '2026-12-31' };
    const { data, errors } = await desk.subgraph.ask(desk.receptionist, MONTHLY, variables);
    expect(errors).toEqual([]);
    expect(data).toEqual({
      monthlyReport: [
        expect.objectContaining({ month: '2026-11-01', booked: 3, cancelled: 1, bookedMinutes: 60 }) as object,
      ],
    });
    const other = await openDesk(desk.subgraph);
    const foreign = await desk.subgraph.ask(other.receptionist, MONTHLY, variables);
    expect(foreign.errors[0]?.extensions.reason).toBe('CLINIC_NOT_FOUND');
  });

  it('show a practitioner their own, and billing none', async () => {
    await threeVisits();
    const { practitionerSubject: subject } = desk.world;
    expect((await daily({}, principalOf('PRACTITIONER', desk.world, { subject }))).data.dailyReport).toHaveLength(2);
    const colleague = principalOf('PRACTITIONER', desk.world, { subject: 'auth0|somebody else' });
    expect((await daily({}, colleague)).data.dailyReport).toEqual([]);
    expect((await daily({}, principalOf('BILLING', desk.world))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['ENDS_BEFORE_START', { to: '2026-11-22' }],
    ['RANGE_TOO_LONG', { to: '2027-02-24' }],
  ])('refuse with %s', async (reason, changes) => {
    expect((await daily(changes)).errors[0]?.extensions.reason).toBe(reason);
  });
});
