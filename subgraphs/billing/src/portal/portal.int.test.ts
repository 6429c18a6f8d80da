import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import type { PortalPermission } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { billing } from '../subgraph.ts';

const ADD = 'mutation A($input: AddServiceItemInput!) { addServiceItem(input: $input) { id } }';
const BILLS = `query B($of: [_Any!]!) {
  _entities(representations: $of) { ... on PortalRecord { id invoices { status total { amountMinor } lines { description } } } }
}`;

let subgraph: TestSubgraph;
let world: World;
const stranger = newId();
beforeAll(async () => {
  subgraph = await startTestSubgraph(billing);
  world = await announceWorld(subgraph);
  const item = { clinicId: world.clinicId, code: 'CONSULT', name: 'Consultation', amountMinor: 12_050 };
  const { errors } = await subgraph.ask(principalOf('TENANT_ADMIN', world), ADD, { input: item });
  expect(errors).toEqual([]);
  for (const patientId of [world.patientId, stranger]) {
    const { clinicId, practitionerId } = world;
    const visit = { appointmentId: newId(), clinicId, patientId, practitionerId, localDate: '2026-11-23' };
    const times = { startsAt: '2026-11-23T14:00:00.000Z', endsAt: '2026-11-23T14:30:00.000Z' };
    await subgraph.hear(appointmentBooked, { tenantId: world.tenantId, payload: { ...visit, ...times } });
  }
});
afterAll(() => subgraph.stop());

/** What somebody sees of both patients' bills, whose own record is opened this far. */
async function seenWith(may: PortalPermission[]): Promise<unknown[]> {
  const who = principalOf('PATIENT', world, { portal: [{ patientId: world.patientId, may }] });
  const of = [world.patientId, stranger].map(id => ({ __typename: 'PortalRecord', id }));
  return (await subgraph.ask<{ _entities: unknown[] }>(who, BILLS, { of })).data._entities;
}

describe('bills in the portal', () => {
  it('are those of the own record, where bills are opened', async () => {
    const own = { status: 'DRAFT', total: { amountMinor: 12_050 }, lines: [{ description: 'Consultation' }] };
    expect(await seenWith(['VIEW_BILLING'])).toEqual([{ id: world.patientId, invoices: [own] }, null]);
  });

  it('are not told where they are not opened', async () => {
    expect(await seenWith(['VIEW_CLINICAL', 'SCHEDULE'])).toEqual([{ id: world.patientId, invoices: null }, null]);
  });
});
