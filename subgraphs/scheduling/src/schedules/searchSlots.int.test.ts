import { newId } from '@polyclinic/tenancy/id.ts';
import { practitionerJoined } from '@polyclinic/events/identity/practitionerJoined.v1.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { Answer } from '@polyclinic/testing/testSubgraph.ts';
import { openVisitorDesk, type VisitorDesk } from '../selfBooking/visitorDesk.ts';

const SLOTS = 'query S($input: SlotsInput!) { slots(input: $input) { startsAt practitioner { id } } }';
const ADD_ROOM = 'mutation R($input: AddRoomInput!) { addRoom(input: $input) { id } }';
const SET_WEEK = 'mutation W($input: SetWeekInput!) { setWeek(input: $input) { change { id } } }';

interface Found {
  startsAt: string;
  practitioner: { id: string };
}

let desk: VisitorDesk;
/** Works on Mondays from 13:00 to 15:00, when the other has worked since nine. */
let second: string;
let stop: () => Promise<void>;
beforeAll(async () => {
  desk = await openVisitorDesk();
  stop = () => desk.subgraph.stop();
});
afterAll(() => stop());
beforeEach(async () => {
  desk = await openVisitorDesk(desk);
  const { tenantId, clinicId, practitionerId } = desk.world;
  second = newId();
  const payload = { practitionerId: second, clinicIds: [clinicId], subject: null };
  await desk.subgraph.hear(practitionerJoined, { tenantId, subjectId: tenantId, payload });
  await work(second, [{ weekday: 1, startsAtLocal: '13:00', endsAtLocal: '15:00', slotMinutes: 30 }]);
  desk.others.practitioners = [
    { id: practitionerId, name: 'Dr. Chen', credential: 'MD', specialty: 'Internal medicine' },
    { id: second, name: 'Dr. Haddad', credential: 'MD', specialty: 'Dermatology' },
  ];
});

async function work(practitionerId: string, sessions: object[]): Promise<void> {
  const { clinicId } = desk.world;
  const input = { idempotencyKey: newId(), clinicId, practitionerId, sessions, effectiveFrom: '2026-11-01' };
  const { errors } = await desk.subgraph.ask(principalOf('CLINIC_MANAGER', desk.world), SET_WEEK, { input });
  expect(errors).toEqual([]);
}
const ask = (changes: object, who = desk.receptionist): Promise<Answer<{ slots: Found[] | null }>> =>
  desk.subgraph.ask(who, SLOTS, {
    input: { clinicId: desk.world.clinicId, from: '2026-11-23', to: '2026-11-30', ...changes },
  });
const found = async (changes: object): Promise<Found[]> => {
  const { data, errors } = await ask(changes);
  expect(errors).toEqual([]);
  return data.slots!;
};
const reason = async (changes: object, who?: Parameters<typeof ask>[1]): Promise<string | undefined> =>
  (await ask(changes, who)).errors[0]?.extensions.reason;
async function room(clinicId = desk.world.clinicId): Promise<string> {
  const input = { idempotencyKey: newId(), clinicId, name: `Room ${newId().slice(-6)}`, kind: 'ROOM' };
  const manager = principalOf('CLINIC_MANAGER', desk.world);
  const { data, errors } = await desk.subgraph.ask<{ addRoom: { id: string } }>(manager, ADD_ROOM, { input });
  expect(errors).toEqual([]);
  return data.addRoom.id;
}
const local = ({ startsAt }: Found): string => startsAt.slice(5, 16);

describe('free times of a specialty', () => {
  it('are those of the practitioners who have it, large letters or small', async () => {
    const times = await found({ specialty: ' dermatology' });
    expect(times).toHaveLength(8);
    expect(new Set(times.map(({ practitioner }) => practitioner.id))).toEqual(new Set([second]));
    expect(await found({ specialty: 'Dermatology', practitionerId: desk.world.practitionerId })).toEqual([]);
    expect(await found({ specialty: 'Astrology' })).toEqual([]);
  });

  it('begin with the first of anybody who has it, as many as are asked for', async () => {
    desk.others.practitioners = desk.others.practitioners.map(each => ({ ...each, specialty: 'Dermatology' }));
    desk = await openVisitorDesk(desk);
    expect((await found({ first: 3 })).map(local)).toEqual(['11-23T14:00', '11-23T14:30', '11-23T15:00']);
    expect(await found({ first: 1, from: '2026-11-24', to: '2026-11-29' })).toEqual([]);
  });

  it('are refused where the other service is away, and times of everybody are not', async () => {
    desk.others.away = true;
    expect(await reason({ specialty: 'Neurology' })).toBe('GRAPH_AWAY');
    expect(await found({ first: 1 })).toHaveLength(1);
    desk.others.away = false;
  });
});

describe('free times with a room', () => {
  it('are those that practitioner and room have free at once', async () => {
    const roomId = await room();
    await desk.book({ roomId, startsAt: '2026-11-23T18:00:00.000Z', endsAt: '2026-11-23T18:30:00.000Z' });
    const ofSecond = (await found({ roomId, practitionerId: second, to: '2026-11-23' })).map(local);
    expect(ofSecond).toEqual(['11-23T18:30', '11-23T19:00', '11-23T19:30']);
    expect(await found({ practitionerId: second, to: '2026-11-23' })).toHaveLength(4);
    expect((await found({ roomId, first: 1, specialty: 'Dermatology' })).map(local)).toEqual(['11-23T18:30']);
    const booked = await desk.book({
      roomId,
      practitionerId: second,
      patientId: desk.world.patientId,
      startsAt: '2026-11-23T18:30:00.000Z',
      endsAt: '2026-11-23T19:00:00.000Z',
    });
    expect(booked.data.bookAppointment?.__typename).toBe('AppointmentBooked');
  });

  it('reach across midnight, as a night’s session does', async () => {
    const night = [{ weekday: 1, startsAtLocal: '23:00', endsAtLocal: '01:00', slotMinutes: 40 }];
    await work(second, night);
    const times = await found({ roomId: await room(), practitionerId: second, to: '2026-11-23' });
    expect(times.map(local)).toEqual(['11-24T04:00', '11-24T04:40']);
    expect((await found({ roomId: await room(), practitionerId: second, to: '2026-11-24' })).map(local)).toEqual([
      '11-24T04:00',
      '11-24T04:40',
      '11-24T05:20',
    ]);
  });

  it('are refused for a room of another clinic or organization, and for none', async () => {
    const elsewhere = await room(desk.world.otherClinicId);
    const other = await openVisitorDesk(desk);
    expect(await reason({ roomId: elsewhere })).toBe('ROOM_NOT_FOUND');
    expect(await reason({ roomId: newId() })).toBe('ROOM_NOT_FOUND');
    const roomId = await room();
    expect(await reason({ roomId }, other.receptionist)).toBe('CLINIC_NOT_FOUND');
    expect(await reason({ roomId, clinicId: other.world.clinicId }, other.receptionist)).toBe('ROOM_NOT_FOUND');
  });
});

describe('a search', () => {
  it.each([
    [{ first: 0 }, 'INVALID_INPUT'],
    [{ first: 501 }, 'INVALID_INPUT'],
    [{ specialty: '' }, 'INVALID_INPUT'],
    [{ to: '2026-12-31', first: 1 }, 'RANGE_TOO_LONG'],
    [{ to: '2026-11-22' }, 'ENDS_BEFORE_START'],
  ])('is refused with %o', async (changes, expected) => {
    expect(await reason(changes)).toBe(expected);
  });
});
