import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type Answer, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import { scheduling } from './subgraph.ts';

/** For tests: it is Saturday morning in New York; the practitioner works Mondays 09:00 to 17:00. */
export const NOW = new Date('2026-11-21T14:00:00Z');
/** The first free time, 09:00 in New York. */
export const MONDAY_NINE = '2026-11-23T14:00:00.000Z';

export const BOOK = `mutation BookAppointment($input: BookAppointmentInput!) {
  bookAppointment(input: $input) {
    __typename
    ... on AppointmentBooked { appointment { id status version startsAt endsAt timezone channel patient { id } } }
    ... on TimeTaken { collidesWith nearest { startsAt endsAt practitioner { id } } }
  }
}`;

/** For tests: keys under a master key of theirs. */
export const testKeys = (): DataKeys => new DataKeys(localKeyProvider(Buffer.alloc(32, 9).toString('base64')));

/** For tests: scheduling without a page for patients. */
export const schedulingUnderTest = () => scheduling({ visitors: null, dataKeys: testKeys() });

export interface BookAnswer {
  bookAppointment:
    | { __typename: 'AppointmentBooked'; appointment: { id: string; version: number; startsAt: string } }
    | { __typename: 'TimeTaken'; collidesWith: string; nearest: Array<{ startsAt: string }> }
    | null;
}

/** For tests: scheduling with one organization whose practitioner works, and its receptionist. */
export interface Desk {
  subgraph: TestSubgraph;
  world: World;
  receptionist: Principal;
  /** A valid booking of the practitioner's first free time, with these changes. */
  wanted(changes?: object): Record<string, unknown>;
  book(changes?: object, who?: Principal | null): Promise<Answer<BookAnswer>>;
}

const SET_WEEK = `mutation SetWeek($input: SetWeekInput!) { setWeek(input: $input) { change { id } } }`;

export async function openDesk(running?: TestSubgraph): Promise<Desk> {
  const subgraph = running ?? (await startTestSubgraph(schedulingUnderTest(), () => NOW));
  const world = await announceWorld(subgraph);
  const { clinicId, practitionerId, patientId } = world;
  const manager = principalOf('CLINIC_MANAGER', world);
  for (const id of world.clinicIds) {
    const sessions = [{ weekday: 1, startsAtLocal: '09:00', endsAtLocal: '17:00', slotMinutes: 30 }];
    const input = { idempotencyKey: newId(), clinicId: id, practitionerId, sessions, effectiveFrom: '2026-11-01' };
    const { errors } = await subgraph.ask(manager, SET_WEEK, { input });
    expect(errors).toEqual([]);
  }
  // What opening the desk announced is no test's matter.
  await subgraph.rows(`delete from outbox where type = 'availability.changed.v1' and tenant_id = $1`, [world.tenantId]);
  const receptionist = principalOf('RECEPTIONIST', { ...world, clinicIds: [clinicId] });
  const wanted = (changes: object = {}) => ({
    idempotencyKey: newId(),
    clinicId,
    practitionerId,
    patientId,
    startsAt: MONDAY_NINE,
    endsAt: '2026-11-23T14:30:00.000Z',
    ...changes,
  });
  return {
    subgraph,
    world,
    receptionist,
    wanted,
    book: (changes, who = receptionist) => subgraph.ask<BookAnswer>(who, BOOK, { input: wanted(changes) }),
  };
}
