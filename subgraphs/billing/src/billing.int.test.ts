import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { startTestSubgraph, type TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { announceWorld, type World } from '@polyclinic/testing/world.ts';
import { billing } from './subgraph.ts';

const ADD = `mutation AddServiceItem($input: AddServiceItemInput!) {
  addServiceItem(input: $input) { id code name price { amountMinor currency } }
}`;
const INVOICE = `query Invoice($of: [_Any!]!) {
  _entities(representations: $of) { ... on Appointment { invoice { id status total { amountMinor currency } lines { description quantity amount { amountMinor } } } } }
}`;

interface InvoiceAnswer {
  _entities: Array<{ invoice: { id: string; status: string } | null } | null>;
}

let subgraph: TestSubgraph;
let world: World;
let admin: Principal;
let receptionist: Principal;
beforeAll(async () => {
  subgraph = await startTestSubgraph(billing);
});
afterAll(() => subgraph.stop());
beforeEach(async () => {
  world = await announceWorld(subgraph);
  admin = principalOf('TENANT_ADMIN', world);
  receptionist = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.clinicId] });
});

const addItem = (changes: object = {}, who: Principal | null = admin) =>
  subgraph.ask(who, ADD, {
    input: { clinicId: world.clinicId, code: 'CONSULT', name: 'Consultation', amountMinor: 12_050, ...changes },
  });

const visit = () => ({
  appointmentId: newId(),
  clinicId: world.clinicId,
  patientId: world.patientId,
  practitionerId: world.practitionerId,
  localDate: '2026-11-23',
});
const book = (payload: ReturnType<typeof visit>, id?: string) =>
  subgraph.hear(appointmentBooked, {
    tenantId: world.tenantId,
    ...(id && { id }),
    payload: { ...payload, startsAt: '2026-11-23T14:00:00.000Z', endsAt: '2026-11-23T14:30:00.000Z' },
  });
const cancel = (payload: ReturnType<typeof visit>) =>
  subgraph.hear(appointmentCancelled, { tenantId: world.tenantId, payload: { ...payload, reason: 'OTHER' as const } });
const invoiceOf = async (appointmentId: string, who = receptionist) => {
  const of = [{ __typename: 'Appointment', id: appointmentId }];
  const { data } = await subgraph.ask<InvoiceAnswer>(who, INVOICE, { of });
  return data._entities[0]?.invoice ?? null;
};

describe('addServiceItem', () => {
  it('adds an item in the organization’s currency', async () => {
    expect(await addItem()).toMatchObject({
      data: { addServiceItem: { code: 'CONSULT', price: { amountMinor: 12_050, currency: 'USD' } } },
      errors: [],
    });
  });

  it('refuses a code that is taken in this clinic, and lets another clinic use it', async () => {
    await addItem();
    expect((await addItem()).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'CODE_TAKEN' });
    expect((await addItem({ clinicId: world.otherClinicId })).errors).toEqual([]);
  });

  it.each([{ amountMinor: -1 }, { amountMinor: 100_000_001 }, { code: ' ' }, { name: 'x'.repeat(201) }])(
    'refuses %j',
    async changes => {
      expect((await addItem(changes)).errors[0]?.extensions.reason).toBe('INVALID_INPUT');
    },
  );

  it('refuses a fraction of a minor unit before it reaches the service', async () => {
    expect((await addItem({ amountMinor: 0.5 })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused to a receptionist and knows no clinic of another organization', async () => {
    expect((await addItem({}, receptionist)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await announceWorld(subgraph);
    expect((await addItem({}, principalOf('TENANT_ADMIN', other))).errors[0]?.extensions.reason).toBe(
      'CLINIC_NOT_FOUND',
    );
  });
});

describe('a booked visit', () => {
  it('has a draft of one consultation, priced as it was then', async () => {
    await addItem();
    const payload = visit();
    await book(payload);
    await subgraph.rows('update service_item set amount_minor = 1 where tenant_id = $1', [world.tenantId]);
    expect(await invoiceOf(payload.appointmentId)).toMatchObject({
      status: 'DRAFT',
      total: { amountMinor: 12_050, currency: 'USD' },
      lines: [{ description: 'Consultation', quantity: 1, amount: { amountMinor: 12_050 } }],
    });
  });

  it('has one invoice, told of once or three times, or by another event', async () => {
    await addItem();
    const payload = visit();
    const id = newId();
    for (let delivery = 0; delivery < 3; delivery++) await book(payload, id);
    await book(payload);
    const invoices = await subgraph.rows('select from invoice where appointment_id = $1', [payload.appointmentId]);
    const lines = await subgraph.rows('select from invoice_line where tenant_id = $1', [world.tenantId]);
    expect([invoices.length, lines.length]).toEqual([1, 1]);
    const told = await subgraph.rows(`select from outbox where type = 'invoice.drafted.v1' and tenant_id = $1`, [
      world.tenantId,
    ]);
    expect(told).toHaveLength(1);
  });

  it('has none where the clinic has no price for a consultation', async () => {
    await addItem({ clinicId: world.otherClinicId });
    const payload = visit();
    await book(payload);
    expect(await invoiceOf(payload.appointmentId)).toBeNull();
  });

  it('that is cancelled has its draft voided, also when told twice', async () => {
    await addItem();
    const payload = visit();
    await book(payload);
    await cancel(payload);
    await cancel(payload);
    expect(await invoiceOf(payload.appointmentId)).toMatchObject({ status: 'VOID' });
  });

  it('shows its invoice to nobody of another organization, another clinic, or without the right', async () => {
    await addItem();
    const payload = visit();
    await book(payload);
    const invoice = await invoiceOf(payload.appointmentId);
    const other = await announceWorld(subgraph);
    const elsewhere = principalOf('RECEPTIONIST', { ...world, clinicIds: [world.otherClinicId] });
    for (const who of [principalOf('TENANT_ADMIN', other), elsewhere, principalOf('NURSE', world)]) {
      expect(await invoiceOf(payload.appointmentId, who)).toBeNull();
      const answer = await subgraph.ask(who, 'query I($id: ID!) { invoice(id: $id) { id } }', { id: invoice?.id });
      expect(answer.data).toEqual({ invoice: null });
      expect(answer.errors[0]?.extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
  });

  it('is found in the patient’s list, page by page and by what became of it', async () => {
    await addItem();
    const visits = [visit(), visit(), visit()];
    for (const payload of visits) await book(payload);
    await cancel(visits[1]!);
    const [oldest, voided, newest] = await Promise.all(visits.map(async v => (await invoiceOf(v.appointmentId))!.id));
    const query = `query B($of: [_Any!]!, $first: Int, $after: ID, $status: InvoiceStatus) {
      _entities(representations: $of) { ... on Patient { invoices(first: $first, after: $after, status: $status) { id } } }
    }`;
    const listed = async (page: object) => {
      const of = [{ __typename: 'Patient', id: world.patientId }];
      type Answer = { _entities: [{ invoices: Array<{ id: string }> }] };
      const { data } = await subgraph.ask<Answer>(receptionist, query, { of, first: 50, ...page });
      return data._entities[0].invoices.map(({ id }) => id);
    };
    expect(await listed({ first: 2 })).toEqual([newest, voided]);
    expect(await listed({ first: 2, after: voided })).toEqual([oldest]);
    expect(await listed({ status: 'VOID' })).toEqual([voided]);
    expect(await listed({ status: 'DRAFT', first: 1, after: newest })).toEqual([oldest]);
  });
});
