import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const DEFINE = `mutation DefineVisitType($input: DefineVisitTypeInput!) {
  defineVisitType(input: $input) { id name minutes beforeMinutes afterMinutes version }
}`;
const RETIRE = `mutation RetireVisitType($id: ID!, $version: Int!) { retireVisitType(id: $id, version: $version) { id } }`;
const SLOTS = 'query Slots($input: SlotsInput!) { slots(input: $input) { startsAt endsAt } }';

interface Defined {
  defineVisitType: { id: string; version: number } | null;
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

const define = (changes: object = {}, who = manager) => {
  const around = { beforeMinutes: 5, afterMinutes: 10 };
  const input = {
    idempotencyKey: newId(),
    clinicId: desk.world.clinicId,
    name: 'Check-up',
    minutes: 20,
    ...around,
    ...changes,
  };
  return desk.subgraph.ask<Defined>(who, DEFINE, { input });
};
const reasonOf = ({ errors }: { errors: Array<{ extensions: { reason?: unknown } }> }) => errors[0]?.extensions.reason;

/** The times free on Monday morning in New York, in UTC. */
async function times(visitTypeId: string | null = null): Promise<string[]> {
  const input = { clinicId: desk.world.clinicId, visitTypeId, from: '2026-11-23', to: '2026-11-23' };
  const { data } = await desk.subgraph.ask<{ slots: Array<{ startsAt: string }> }>(desk.receptionist, SLOTS, { input });
  return data.slots.map(({ startsAt }) => startsAt.slice(11, 16));
}

const minutesAfterNine = (minutes: number): string =>
  new Date(Date.parse(MONDAY_NINE) + minutes * 60_000).toISOString();

describe('defineVisitType', () => {
  it('is read by the search: the length of its times and the minutes around them', async () => {
    const { data } = await define();
    const visitTypeId = data.defineVisitType!.id;
    await desk.book({ visitTypeId, startsAt: minutesAfterNine(60), endsAt: minutesAfterNine(80) });
    expect((await times(visitTypeId)).slice(0, 5)).toEqual(['14:00', '16:00', '16:30', '17:00', '17:30']);
    expect((await times()).slice(0, 4)).toEqual(['14:00', '15:30', '16:00', '16:30']);
  });

  it('lets no booking of its kind come nearer to another than its minutes, whoever asks at once', async () => {
    const visitTypeId = (await define()).data.defineVisitType!.id;
    const { tenantId, clinicId } = desk.world;
    const rivals = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const patientId = await announcePatient(desk.subgraph, tenantId, clinicId);
        const start = 120 + (index % 2) * 34;
        return { patientId, visitTypeId, startsAt: minutesAfterNine(start), endsAt: minutesAfterNine(start + 20) };
      }),
    );
    const answers = await Promise.all(rivals.map(changes => desk.book(changes)));
    const kinds = answers.map(({ data }) => data.bookAppointment?.__typename);
    expect(kinds.filter(kind => kind === 'AppointmentBooked')).toHaveLength(1);
    expect(kinds.filter(kind => kind === 'TimeTaken')).toHaveLength(19);
  });

  it('refuses a booking of another length, and one as a type nobody knows or that is retired', async () => {
    const { id: visitTypeId, version } = (await define()).data.defineVisitType!;
    expect(reasonOf(await desk.book({ visitTypeId }))).toBe('LENGTH_NOT_OF_TYPE');
    expect(reasonOf(await desk.book({ visitTypeId: newId() }))).toBe('VISIT_TYPE_NOT_FOUND');
    const retire = (seen: number) => desk.subgraph.ask(manager, RETIRE, { id: visitTypeId, version: seen });
    expect(reasonOf(await retire(7))).toBe('CHANGED_MEANWHILE');
    expect(reasonOf(await retire(version))).toBeUndefined();
    expect(reasonOf(await retire(version))).toBe('VISIT_TYPE_NOT_FOUND');
    expect(reasonOf(await desk.book({ visitTypeId, endsAt: minutesAfterNine(20) }))).toBe('VISIT_TYPE_NOT_FOUND');
  });

  it('refuses a name the clinic uses, gives a key’s answer again, and frees a retired name', async () => {
    const idempotencyKey = newId();
    const first = (await define({ idempotencyKey })).data.defineVisitType!;
    expect((await define({ idempotencyKey })).data.defineVisitType).toEqual(first);
    expect(reasonOf(await define({ name: 'CHECK-UP' }))).toBe('NAME_TAKEN');
    await desk.subgraph.ask(manager, RETIRE, { id: first.id, version: first.version });
    expect(reasonOf(await define())).toBeUndefined();
    const { data } = await desk.subgraph.ask<{ visitTypes: object[] }>(
      desk.receptionist,
      'query V($id: ID!) { visitTypes(clinicId: $id) { name } }',
      { id: desk.world.clinicId },
    );
    expect(data.visitTypes).toEqual([{ name: 'Check-up' }]);
  });

  it('is refused to a receptionist, in another clinic, and in another organization', async () => {
    expect((await define({}, desk.receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(reasonOf(await define({ clinicId: desk.world.otherClinicId }))).toBe('CLINIC_NOT_FOUND');
    const other = await openDesk(desk.subgraph);
    expect(reasonOf(await define({}, principalOf('CLINIC_MANAGER', other.world)))).toBe('CLINIC_NOT_FOUND');
  });
});
