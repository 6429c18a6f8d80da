import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { hitBy, openSchedulesDesk, reasonOf, type SchedulesDesk } from '../schedulesDesk.ts';

let desk: SchedulesDesk;
beforeAll(async () => {
  desk = await openSchedulesDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openSchedulesDesk(desk.subgraph);
});

const round = (changes: object = {}, who?: SchedulesDesk['manager']) =>
  desk.enter(
    'enterRound',
    {
      hospital: 'Riverside General',
      weekdays: [1],
      startsAtLocal: '09:00',
      endsAtLocal: '13:00',
      from: '2026-11-23',
      ...changes,
    },
    who,
  );
const withdraw = (id: string, version = 1, who = desk.manager) =>
  desk.subgraph.ask(who, 'mutation W($id: ID!, $version: Int!) { withdrawRound(id: $id, version: $version) { id } }', {
    id,
    version,
  });

describe('enterRound', () => {
  it('takes its hours in every clinic, week after week, and refuses bookings in them', async () => {
    const { data } = await round();
    expect(data['enterRound']?.round).toMatchObject({ timezone: 'America/New_York', weekdays: [1], to: null });
    for (const date of ['2026-11-23', '2026-11-30', '2027-03-29']) expect(await desk.freeOn(date)).toHaveLength(8);
    expect((await desk.book()).errors[0]?.extensions.reason).toBe('OUTSIDE_WORKING_HOURS');
    const elsewhere = principalOf('CLINIC_MANAGER', desk.world);
    const slots = await desk.subgraph.ask<{ slots: object[] }>(
      elsewhere,
      'query S($input: SlotsInput!) { slots(input: $input) { startsAt } }',
      { input: { clinicId: desk.world.otherClinicId, from: '2026-11-23', to: '2026-11-23' } },
    );
    expect(slots.data.slots.length).toBeLessThan(16);
    expect(await desk.told()).toContain('ROUND');
  });

  it('is of one date when its first day is its last', async () => {
    const { data } = await round({ weekdays: null, to: '2026-11-23' });
    expect(data['enterRound']?.round.weekdays).toEqual([1]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(8);
    expect(await desk.freeOn('2026-11-30')).toHaveLength(16);
  });

  it('lists the visits it hits, and in a dry run saves nothing', async () => {
    const id = await desk.visit();
    await desk.visit({ startsAt: '2026-11-23T18:00:00Z', endsAt: '2026-11-23T18:30:00Z' });
    expect(hitBy(await round({ dryRun: true }))).toEqual([id]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(14);
    expect(hitBy(await round())).toEqual([id]);
  });

  it('refuses an end before its beginning, gives a key’s answer again, and is taken back', async () => {
    expect(reasonOf(await round({ to: '2026-11-22' }))).toBe('ENDS_BEFORE_START');
    const idempotencyKey = newId();
    const first = (await round({ idempotencyKey })).data['enterRound']!.round;
    expect((await round({ idempotencyKey })).data['enterRound']?.round).toEqual(first);
    expect(reasonOf(await withdraw(first.id, 7))).toBe('CHANGED_MEANWHILE');
    expect(reasonOf(await withdraw(first.id))).toBeUndefined();
    expect(reasonOf(await withdraw(first.id))).toBe('ROUND_NOT_FOUND');
    expect(await desk.freeOn('2026-11-23')).toHaveLength(16);
  });

  it('is refused to a receptionist, by another clinic’s clocks, and for who works in no clinic of the caller’s', async () => {
    expect((await round({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await round({ clinicId: desk.world.otherClinicId }))).toBe('CLINIC_NOT_FOUND');
    const { id } = (await round()).data['enterRound']!.round;
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await round({}, other.manager))).toBe('PRACTITIONER_NOT_FOUND');
    expect(reasonOf(await withdraw(id, 1, other.manager))).toBe('ROUND_NOT_FOUND');
    const rounds = await desk.subgraph.ask(
      other.manager,
      'query R($id: ID!) { rounds(practitionerId: $id, from: "2026-11-01") { id } }',
      { id: desk.world.practitionerId },
    );
    expect(reasonOf(rounds)).toBe('PRACTITIONER_NOT_FOUND');
  });
});
