import { principalOf } from '@polyclinic/testing/principals.ts';
import { announcePatient } from '@polyclinic/testing/world.ts';
import { MONDAY_NINE, openDesk, type Desk } from '../bookingDesk.ts';

const VISITS = `query V($of: [_Any!]!) {
  _entities(representations: $of) { ... on PortalRecord { id appointments { startsAt status timezone clinic { id } practitioner { id } } } }
}`;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.subgraph.stop());

it('the portal shows visits of the own record, and nobody else’s', async () => {
  const { tenantId, clinicId, patientId, practitionerId } = desk.world;
  const stranger = await announcePatient(desk.subgraph, tenantId, clinicId);
  expect((await desk.book()).errors).toEqual([]);
  const later = { startsAt: '2026-11-23T15:00:00.000Z', endsAt: '2026-11-23T15:30:00.000Z', patientId: stranger };
  expect((await desk.book(later)).errors).toEqual([]);
  const who = principalOf('PROXY', desk.world, { portal: [{ patientId, may: [] }] });
  const of = [patientId, stranger].map(id => ({ __typename: 'PortalRecord', id }));
  const { data, errors } = await desk.subgraph.ask<{ _entities: unknown[] }>(who, VISITS, { of });
  expect(errors).toEqual([]);
  const visit = { startsAt: MONDAY_NINE, status: 'BOOKED', timezone: 'America/New_York' };
  expect(data._entities).toMatchObject([
    { id: patientId, appointments: [{ ...visit, clinic: { id: clinicId }, practitioner: { id: practitionerId } }] },
    null,
  ]);
});
