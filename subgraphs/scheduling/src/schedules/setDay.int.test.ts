import { newId } from '@polyclinic/tenancy/id.ts';
import { hitBy, openSchedulesDesk, reasonOf, type SchedulesDesk } from '../schedulesDesk.ts';

let desk: SchedulesDesk;
beforeAll(async () => {
  desk = await openSchedulesDesk();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openSchedulesDesk(desk.subgraph);
});

const ON = { date: '2026-11-23' };
const HOURS = { startsAtLocal: '12:00', endsAtLocal: '13:00', slotMinutes: 30 };
const set = (changes: object = {}, who?: SchedulesDesk['manager']) =>
  desk.enter('setDay', { ...ON, sessions: [HOURS], ...changes }, who);
const clear = (changes: object = {}, who?: SchedulesDesk['manager']) =>
  desk.enter('clearDay', { ...ON, ...changes }, who);

describe('setDay', () => {
  it('replaces the hours of its date alone, as often as it is said', async () => {
    await set();
    expect(await desk.freeOn('2026-11-23')).toEqual(['17:00', '17:30']);
    expect(await desk.freeOn('2026-11-30')).toHaveLength(16);
    await set({ sessions: [HOURS, { ...HOURS, startsAtLocal: '15:00', endsAtLocal: '15:30', capacity: 2 }] });
    expect(await desk.freeOn('2026-11-23')).toEqual(['17:00', '17:30', '20:00']);
    await set({ sessions: [] });
    expect(await desk.freeOn('2026-11-23')).toEqual([]);
  });

  it('lists the visits outside the date’s hours', async () => {
    const id = await desk.visit();
    await desk.visit({ startsAt: '2026-11-30T14:00:00Z', endsAt: '2026-11-30T14:30:00Z' });
    expect(hitBy(await set({ dryRun: true }))).toEqual([id]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(15);
    expect(hitBy(await set())).toEqual([id]);
  });

  it('refuses sessions that overlap, and does nothing twice for one key', async () => {
    expect(reasonOf(await set({ sessions: [HOURS, HOURS] }))).toBe('SESSIONS_OVERLAP');
    const idempotencyKey = newId();
    await set({ idempotencyKey });
    const again = await set({ idempotencyKey });
    expect(again.data['setDay']?.day).toEqual({
      ...ON,
      sessions: [{ startsAtLocal: '12:00', endsAtLocal: '13:00', capacity: 1 }],
    });
    expect((await desk.told()).filter(cause => cause === 'DAY')).toHaveLength(1);
  });

  it('is refused to a receptionist, in another clinic and in another organization', async () => {
    expect((await set({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await set({ clinicId: desk.world.otherClinicId }))).toBe('CLINIC_NOT_FOUND');
    expect(reasonOf(await set({ practitionerId: newId() }))).toBe('PRACTITIONER_NOT_FOUND');
    expect(reasonOf(await set({}, (await openSchedulesDesk(desk.subgraph)).manager))).toBe('CLINIC_NOT_FOUND');
  });
});

describe('clearDay', () => {
  it('lets the usual week hold again, and lists what it does not hold', async () => {
    await set({ sessions: [{ ...HOURS, startsAtLocal: '18:00', endsAtLocal: '19:00' }] });
    const id = await desk.visit({ startsAt: '2026-11-23T23:00:00Z', endsAt: '2026-11-23T23:30:00Z' });
    const cleared = await clear();
    expect(cleared.data['clearDay']?.day).toBeNull();
    expect(hitBy(cleared)).toEqual([id]);
    expect(await desk.freeOn('2026-11-23')).toHaveLength(16);
    expect(await desk.told()).toContain('DAY withdrawn');
  });

  it('refuses a date that has no hours of its own, and who may not', async () => {
    expect(reasonOf(await clear())).toBe('DAY_NOT_FOUND');
    expect((await clear({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await clear({}, (await openSchedulesDesk(desk.subgraph)).manager))).toBe('CLINIC_NOT_FOUND');
  });
});

describe('days', () => {
  const read = (from: string, to: string, who = desk.receptionist) =>
    desk.subgraph.ask<{ days: object[] | null }>(
      who,
      `query Days($clinicId: ID!, $practitionerId: ID!, $from: LocalDate!, $to: LocalDate!) {
        days(clinicId: $clinicId, practitionerId: $practitionerId, from: $from, to: $to) { date sessions { startsAtLocal } }
      }`,
      { clinicId: desk.world.clinicId, practitionerId: desk.world.practitionerId, from, to },
    );

  it('tells the dates with hours of their own, those without any included', async () => {
    await set();
    await set({ date: '2026-11-30', sessions: [] });
    expect((await read('2026-11-01', '2026-11-30')).data.days).toEqual([
      { ...ON, sessions: [{ startsAtLocal: '12:00' }] },
      { date: '2026-11-30', sessions: [] },
    ]);
  });

  it('refuses a range that is too long or ends before it begins, and another organization', async () => {
    expect(reasonOf(await read('2026-11-01', '2027-11-01'))).toBe('RANGE_TOO_LONG');
    expect(reasonOf(await read('2026-11-02', '2026-11-01'))).toBe('ENDS_BEFORE_START');
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await read('2026-11-01', '2026-11-30', other.receptionist))).toBe('CLINIC_NOT_FOUND');
  });
});
