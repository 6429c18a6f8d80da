import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { hitBy, openSchedulesDesk, reasonOf, type SchedulesDesk } from '../schedulesDesk.ts';

let desk: SchedulesDesk;
beforeAll(async () => {
  desk = await openSchedulesDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openSchedulesDesk(desk.subgraph);
});

const MORNING = { weekday: 1, startsAtLocal: '09:00', endsAtLocal: '11:00', slotMinutes: 30 };
const EVENING = { weekday: 1, startsAtLocal: '18:00', endsAtLocal: '19:00', slotMinutes: 30, capacity: 2 };
const FROM = { effectiveFrom: '2026-11-23' };
const week = (changes: object = {}, who?: SchedulesDesk['manager']) =>
  desk.enter('setWeek', { sessions: [MORNING, EVENING], ...FROM, ...changes }, who);
const undo = (id: string, who = desk.manager) =>
  desk.subgraph.ask<{ undoWeek: { hit: { appointments: object[] } } | null }>(
    who,
    'mutation UndoWeek($id: ID!) { undoWeek(id: $id) { hit { appointments { id } } } }',
    { id },
  );

describe('setWeek', () => {
  it('lets the new sessions be booked from its date on and the former ones before it', async () => {
    const { data } = await week({ effectiveFrom: '2026-11-30' });
    expect(data['setWeek']?.week).toEqual({
      on: '2026-11-30',
      nextChangeOn: null,
      sessions: [{ ...MORNING, capacity: 1 }, EVENING],
    });
    expect(await desk.freeOn('2026-11-23')).toHaveLength(16);
    expect(await desk.freeOn('2026-11-30')).toEqual(['14:00', '14:30', '15:00', '15:30', '23:00', '23:30']);
    expect(await desk.told()).toContain('WEEK');
  });

  it('holds until its end, from which the former week holds again', async () => {
    await week({ effectiveUntil: '2026-11-30' });
    expect(await desk.freeOn('2026-11-23')).toHaveLength(6);
    expect(await desk.freeOn('2026-11-30')).toHaveLength(16);
  });

  it('knows hours across midnight, and ends a week with an empty one', async () => {
    await week({ sessions: [{ ...MORNING, startsAtLocal: '22:00', endsAtLocal: '01:00' }] });
    expect(await desk.freeOn('2026-11-23')).toEqual(['03:00', '03:30', '04:00', '04:30']);
    await week({ sessions: [] });
    expect(await desk.freeOn('2026-11-23')).toEqual([]);
  });

  it('lists the visits outside the new hours and keeps them booked; those inside and those before are not hit', async () => {
    const inside = await desk.visit();
    const outside = await desk.visit({ startsAt: '2026-11-23T18:00:00Z', endsAt: '2026-11-23T18:30:00Z' });
    expect(hitBy(await week())).toEqual([outside]);
    expect(hitBy(await week({ effectiveFrom: '2026-11-24' }))).toEqual([]);
    const rows = await desk.subgraph.rows('select id from appointment where id = any ($1) and status = $2', [
      [inside, outside],
      'BOOKED',
    ]);
    expect(rows).toHaveLength(2);
  });

  it('lists the visits for which a session has no place any more', async () => {
    const all = [{ ...MORNING, endsAtLocal: '17:00', capacity: 2 }];
    await week({ sessions: all });
    const patientId = await announcePatient(desk.subgraph, desk.world.tenantId, desk.world.clinicId);
    const ids = [await desk.visit(), await desk.visit({ patientId })];
    expect(await desk.freeOn('2026-11-23')).toHaveLength(15);
    expect(hitBy(await week({ sessions: all }))).toEqual([]);
    expect(hitBy(await week({ sessions: [{ ...all[0]!, capacity: 1 }] }))).toEqual([ids[1]]);
  });

  it('answers a dry run as it would and saves nothing', async () => {
    const outside = await desk.visit({ startsAt: '2026-11-23T18:00:00Z', endsAt: '2026-11-23T18:30:00Z' });
    const told = await desk.told();
    const idempotencyKey = newId();
    expect(hitBy(await week({ dryRun: true, idempotencyKey }))).toEqual([outside]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(15);
    expect(await desk.told()).toEqual(told);
    expect(hitBy(await week({ idempotencyKey }))).toEqual([outside]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(6);
  });

  it.each([
    ['SESSIONS_OVERLAP', { sessions: [MORNING, { ...MORNING, startsAtLocal: '10:00' }] }],
    ['ENDS_BEFORE_START', { effectiveUntil: '2026-11-23' }],
    ['INVALID_INPUT', { sessions: [{ ...MORNING, capacity: 0 }] }],
    ['INVALID_INPUT', { sessions: [{ ...MORNING, startsAtLocal: '9:00' }] }],
  ])('refuses with %s', async (reason, changes) => {
    expect(reasonOf(await week(changes))).toBe(reason);
  });

  it('does nothing twice for one key, and refuses it for another week', async () => {
    const idempotencyKey = newId();
    const first = await week({ idempotencyKey });
    expect((await week({ idempotencyKey })).data).toEqual(first.data);
    expect(await desk.told()).toEqual(['WEEK']);
    expect(reasonOf(await week({ idempotencyKey, sessions: [] }))).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('refuses a week that somebody else changed since the caller looked', async () => {
    const first = (await week()).data['setWeek']!.change.id;
    const second = (await week({ seenChangeId: first })).data['setWeek']!.change.id;
    expect(reasonOf(await week({ seenChangeId: first }))).toBe('CHANGED_MEANWHILE');
    expect(reasonOf(await week({ seenChangeId: second }))).toBeUndefined();
  });

  it('is refused to a receptionist, in another clinic, for a stranger and in another organization', async () => {
    expect((await week({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await week({ clinicId: desk.world.otherClinicId }))).toBe('CLINIC_NOT_FOUND');
    expect(reasonOf(await week({ practitionerId: newId() }))).toBe('PRACTITIONER_NOT_FOUND');
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await week({}, other.manager))).toBe('CLINIC_NOT_FOUND');
  });

  it('leaves no booking that races with it unlisted', async () => {
    const [entered, ...bookings] = await Promise.all([
      week({ sessions: [] }),
      ...Array.from({ length: 10 }, (_, index) => {
        const startsAt = new Date(Date.parse('2026-11-23T14:00:00Z') + index * 1_800_000);
        const endsAt = new Date(startsAt.getTime() + 1_800_000);
        return desk.visit({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() });
      }),
    ]);
    expect(hitBy(entered)?.sort()).toEqual(bookings.filter(id => id !== '').sort());
  });
});

describe('undoWeek', () => {
  it('lets hold again what held before, one change after the other', async () => {
    const first = (await week({ effectiveUntil: '2026-12-28' })).data['setWeek']!.change.id;
    const second = (await week({ sessions: [], effectiveFrom: '2026-11-16' })).data['setWeek']!.change.id;
    expect(await desk.freeOn('2026-11-23')).toEqual([]);
    expect(reasonOf(await undo(first))).toBe('CHANGED_MEANWHILE');
    expect((await undo(second)).errors).toEqual([]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(6);
    expect(await desk.freeOn('2026-12-28')).toHaveLength(16);
    await undo(first);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(16);
    expect(reasonOf(await undo(first))).toBe('WEEK_CHANGE_NOT_FOUND');
    expect(await desk.told()).toContain('WEEK withdrawn');
  });

  it('lists the visits that the former week does not hold', async () => {
    const { change } = (await week()).data['setWeek']!;
    const evening = await desk.visit({ startsAt: '2026-11-23T23:00:00Z', endsAt: '2026-11-23T23:30:00Z' });
    expect((await undo(change.id)).data.undoWeek?.hit.appointments).toEqual([{ id: evening }]);
  });

  it('is refused to a receptionist, and finds nothing for another clinic or organization', async () => {
    const { change } = (await week()).data['setWeek']!;
    expect((await undo(change.id, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await openSchedulesDesk(desk.subgraph);
    const elsewhere = principalOf('CLINIC_MANAGER', { ...desk.world, clinicIds: [desk.world.otherClinicId] });
    for (const who of [other.manager, elsewhere])
      expect(reasonOf(await undo(change.id, who))).toBe('WEEK_CHANGE_NOT_FOUND');
  });
});

describe('week', () => {
  const read = (on: string, who = desk.receptionist) =>
    desk.subgraph.ask<{ week: { sessions: object[]; nextChangeOn: string | null; changes: object[] } | null }>(
      who,
      `query Week($clinicId: ID!, $practitionerId: ID!, $on: LocalDate!) {
        week(clinicId: $clinicId, practitionerId: $practitionerId, on: $on) {
          sessions { weekday } nextChangeOn changes { effectiveFrom enteredAt }
        }
      }`,
      { clinicId: desk.world.clinicId, practitionerId: desk.world.practitionerId, on },
    );

  it('tells what holds on a date, when that ends and who changed it last', async () => {
    await week({ effectiveFrom: '2026-11-30' });
    const { data } = await read('2026-11-23');
    expect(data.week).toMatchObject({ sessions: [{ weekday: 1 }], nextChangeOn: '2026-11-30' });
    expect(data.week?.changes).toMatchObject([{ effectiveFrom: '2026-11-30' }, { effectiveFrom: '2026-11-01' }]);
  });

  it('is not told to a clinic or an organization that is not the practitioner’s', async () => {
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await read('2026-11-23', other.receptionist))).toBe('CLINIC_NOT_FOUND');
  });
});
