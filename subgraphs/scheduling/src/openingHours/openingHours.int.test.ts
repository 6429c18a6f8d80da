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

const NOON_TO_TWO = { weekday: 1, startsAtLocal: '12:00', endsAtLocal: '14:00' };
const set = (changes: object = {}, who?: SchedulesDesk['manager']) =>
  desk.enter('setOpeningHours', { hours: [NOON_TO_TWO], effectiveFrom: '2026-11-30', ...changes }, who);
const read = (on: string, who = desk.receptionist) =>
  desk.subgraph.ask<{ openingHours: { hours: object[]; nextChangeOn: string | null } | null }>(
    who,
    'query O($id: ID!, $on: LocalDate!) { openingHours(clinicId: $id, on: $on) { hours { weekday } nextChangeOn } }',
    { id: desk.world.clinicId, on },
  );

describe('setOpeningHours', () => {
  it('narrows what can be booked from its date on; before it the clinic keeps none', async () => {
    await set();
    expect(await desk.freeOn('2026-11-23')).toHaveLength(16);
    expect(await desk.freeOn('2026-11-30')).toEqual(['17:00', '17:30', '18:00', '18:30']);
    expect((await read('2026-11-23')).data.openingHours).toEqual({ hours: [], nextChangeOn: '2026-11-30' });
    expect((await read('2026-11-30')).data.openingHours).toEqual({ hours: [{ weekday: 1 }], nextChangeOn: null });
    const early = { startsAt: '2026-11-30T14:00:00Z', endsAt: '2026-11-30T14:30:00Z' };
    expect((await desk.book(early)).errors[0]?.extensions.reason).toBe('OUTSIDE_WORKING_HOURS');
  });

  it('keeps none again when it is given none', async () => {
    await set();
    await set({ hours: [] });
    expect(await desk.freeOn('2026-11-30')).toHaveLength(16);
    expect((await read('2026-11-30')).data.openingHours?.hours).toEqual([]);
  });

  it('lists the visits outside, in a dry run without saving, and is taken back', async () => {
    const id = await desk.visit({ startsAt: '2026-11-30T14:00:00Z', endsAt: '2026-11-30T14:30:00Z' });
    await desk.visit({ startsAt: '2026-11-30T17:00:00Z', endsAt: '2026-11-30T17:30:00Z' });
    expect(hitBy(await set({ dryRun: true }))).toEqual([id]);
    expect(await desk.freeOn('2026-11-30')).toHaveLength(14);
    const entered = await set();
    expect(hitBy(entered)).toEqual([id]);
    await desk.subgraph.ask(desk.manager, 'mutation U($id: ID!) { undoWeek(id: $id) { change { id } } }', {
      id: entered.data['setOpeningHours']!.change.id,
    });
    expect(await desk.freeOn('2026-11-30')).toHaveLength(14);
    expect((await desk.told()).slice(-2)).toEqual(['OPENING_HOURS', 'OPENING_HOURS withdrawn']);
  });

  it('refuses hours that overlap and a change since the caller looked, and does nothing twice for one key', async () => {
    expect(reasonOf(await set({ hours: [NOON_TO_TWO, NOON_TO_TWO] }))).toBe('SESSIONS_OVERLAP');
    const idempotencyKey = newId();
    const first = await set({ idempotencyKey });
    expect((await set({ idempotencyKey })).data).toEqual(first.data);
    expect(reasonOf(await set({ seenChangeId: newId() }))).toBe('CHANGED_MEANWHILE');
  });

  it('is refused to a receptionist, in another clinic and in another organization', async () => {
    expect((await set({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await set({ clinicId: desk.world.otherClinicId }))).toBe('CLINIC_NOT_FOUND');
    const other = await openSchedulesDesk(desk.subgraph);
    expect(reasonOf(await set({}, other.manager))).toBe('CLINIC_NOT_FOUND');
    expect(reasonOf(await read('2026-11-30', other.receptionist))).toBe('CLINIC_NOT_FOUND');
  });
});
