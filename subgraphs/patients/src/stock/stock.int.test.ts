import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import { COUNT, openPharmacy, RECEIVE, SET_LOW, WRITE_OFF, type Batch, type PharmacyDesk } from './pharmacyDesk.ts';

let desk: PharmacyDesk;
beforeAll(async () => {
  desk = await openPharmacy();
});
afterAll(() => desk.subgraph.stop());
// Every test has an organization of its own.
beforeEach(async () => {
  desk = await openPharmacy(desk.subgraph);
});

const refusal = async (operation: Parameters<PharmacyDesk['refusal']>[0], variables: object, who = desk.pharmacist) =>
  (await desk.refusal(operation, variables, who))?.reason ?? null;
const seen = ({ id: batchId, version }: Batch, more: object) => ({ input: { batchId, version, ...more } });

const LIST = `query S($clinicId: ID!, $search: String, $filter: StockFilter, $sort: StockSort! = NAME, $descending: Boolean! = false,
    $first: Int, $after: String) {
  stock(clinicId: $clinicId, search: $search, filter: $filter, sort: $sort, descending: $descending, first: $first, after: $after) {
    items { name onHand isLow batches { lotNumber onHand expiry } } endCursor
  }
}`;
interface Listed {
  stock: { items: Array<{ name: string; onHand: number; isLow: boolean }>; endCursor: string | null } | null;
}
const listed = async (variables: object = {}, who = desk.pharmacist) => {
  const { data } = await desk.subgraph.ask<Listed>(who, LIST, { clinicId: desk.world.clinicId, ...variables });
  return data.stock;
};
const names = async (variables: object = {}) => (await listed(variables))?.items.map(({ name }) => name);

const MOVEMENTS = `query M($id: ID!, $first: Int, $after: Int) {
  stockBatch(id: $id) { onHand movements(first: $first, after: $after) {
    movements { kind quantity onHand reason dispense { id } recordedBy { id } } endCursor } }
}`;
interface Moved {
  stockBatch: {
    onHand: number;
    movements: { movements: Array<{ kind: string; quantity: number; onHand: number }>; endCursor: number | null };
  } | null;
}

describe('what arrives', () => {
  it('is entered once per key under its product and lot, and added to the lot when it comes again', async () => {
    const arrival = desk.arrival({ lotNumber: 'ab-1' });
    const batch = await desk.act<Batch>(RECEIVE, arrival, desk.pharmacist);
    expect(batch).toMatchObject({ lotNumber: 'ab-1', onHand: 100, expiry: 'GOOD', item: { onHand: 100 } });
    expect(batch.item.name).toBe('Amoxicillin 500 mg capsule');
    expect(await desk.act<Batch>(RECEIVE, arrival, desk.pharmacist)).toEqual(batch);
    expect(await desk.received({ lotNumber: 'AB-1', quantity: 20 })).toMatchObject({ id: batch.id, onHand: 120 });
    expect(await desk.received({ lotNumber: 'AB-2' })).toMatchObject({ item: { id: batch.item.id, onHand: 220 } });
    expect(await refusal(RECEIVE, { input: { ...arrival.input, quantity: 5 } })).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('at once from many is one product and one lot', async () => {
    const lots = await Promise.all(Array.from({ length: 20 }, () => desk.received({ lotNumber: 'SAME', quantity: 1 })));
    expect(new Set(lots.map(({ id }) => id)).size).toBe(1);
    expect(await desk.ledger()).toEqual([{ id: lots[0]!.id, on_hand: 20, moved: 20 }]);
  });

  it.each([
    ['of no known medicine', { medicineCode: 'unobtainium' }, 'MEDICINE_UNKNOWN'],
    ['expired', { expiresOn: '2026-11-20' }, 'ALREADY_EXPIRED'],
    ['of nothing named', { medicineCode: null }, 'INVALID_INPUT'],
    ['of a medicine and a name', { name: 'Gauze' }, 'INVALID_INPUT'],
    ['of part of a unit', { quantity: 0 }, 'INVALID_INPUT'],
    ['of another clinic', { clinicId: newId() }, 'CLINIC_NOT_FOUND'],
  ])('%s is refused', async (_, changes, reason) => {
    expect(await refusal(RECEIVE, desk.arrival(changes))).toBe(reason);
  });

  it('can be no medicine of the formulary, and is not of a lot with another last day', async () => {
    const named = { medicineCode: null, name: 'Gauze 10 cm', unit: 'PACK', lotNumber: 'G-1' };
    expect((await desk.received(named)).item.name).toBe('Gauze 10 cm');
    expect(await refusal(RECEIVE, desk.arrival({ ...named, name: 'gauze 10 CM', expiresOn: '2029-01-01' }))).toBe(
      'LOT_EXPIRES_OTHERWISE',
    );
  });

  it('is expired by the date of its clinic, where a day may be over that is not elsewhere', async () => {
    const lastDay = { expiresOn: '2026-11-21' };
    expect((await desk.received(lastDay)).expiry).toBe('EXPIRING');
    await desk.subgraph.rows(`update clinic_reference set timezone = 'Pacific/Kiritimati' where tenant_id = $1`, [
      desk.world.tenantId,
    ]);
    expect(await refusal(RECEIVE, desk.arrival(lastDay))).toBe('ALREADY_EXPIRED');
  });
});

describe('a batch', () => {
  it('is counted and written off on its latest version, never below nothing', async () => {
    const batch = await desk.received();
    const counted = await desk.act<Batch>(COUNT, seen(batch, { counted: 97, reason: 'Counted.' }), desk.pharmacist);
    expect(counted).toMatchObject({ onHand: 97, version: batch.version + 1 });
    expect(await refusal(COUNT, seen(batch, { counted: 90, reason: 'Old page.' }))).toBe('CHANGED_MEANWHILE');
    expect(await refusal(COUNT, seen(counted, { counted: 97, reason: 'Again.' }))).toBe('COUNT_IS_THE_SAME');
    expect(await refusal(WRITE_OFF, seen(counted, { quantity: 98, reason: 'Broken.' }))).toBe('NOT_ENOUGH_ON_HAND');
    const off = await desk.act<Batch>(WRITE_OFF, seen(counted, { quantity: 97, reason: 'Wet.' }), desk.pharmacist);
    expect(off.onHand).toBe(0);
    expect(await refusal(WRITE_OFF, seen(off, { quantity: 1, reason: ' ' }))).toBe('INVALID_INPUT');
    const nothing = { id: newId(), version: 1 } as Batch;
    expect(await refusal(COUNT, seen(nothing, { counted: 1, reason: 'x' }))).toBe('BATCH_NOT_FOUND');
    expect(await refusal(WRITE_OFF, seen(nothing, { quantity: 1, reason: 'x' }))).toBe('BATCH_NOT_FOUND');
  });

  it('that many count at once on one version is counted once', async () => {
    const batch = await desk.received();
    const counts = Array.from({ length: 20 }, (_, index) => seen(batch, { counted: index, reason: 'Counted.' }));
    const outcomes = await Promise.all(counts.map(count => refusal(COUNT, count)));
    expect(outcomes.filter(outcome => outcome === null)).toHaveLength(1);
    expect(new Set(outcomes.filter(Boolean))).toEqual(new Set(['CHANGED_MEANWHILE']));
    const [line] = await desk.ledger();
    expect(line?.on_hand).toBe(line?.moved);
  });

  it('tells what came and went, latest first, by pages', async () => {
    const batch = await desk.received();
    const counted = await desk.act<Batch>(COUNT, seen(batch, { counted: 90, reason: 'Counted.' }), desk.pharmacist);
    await desk.act<Batch>(WRITE_OFF, seen(counted, { quantity: 5, reason: 'Wet.' }), desk.pharmacist);
    const page = async (after: number | null) =>
      (await desk.subgraph.ask<Moved>(desk.pharmacist, MOVEMENTS, { id: batch.id, first: 2, after })).data.stockBatch;
    const first = await page(null);
    const who = { recordedBy: { id: desk.pharmacist.userId }, dispense: null };
    expect(first?.movements.movements).toEqual([
      { kind: 'WRITTEN_OFF', quantity: -5, onHand: 85, reason: 'Wet.', ...who },
      { kind: 'ADJUSTED', quantity: -10, onHand: 90, reason: 'Counted.', ...who },
    ]);
    const second = await page(first?.movements.endCursor ?? null);
    expect(second?.movements).toEqual({
      movements: [{ kind: 'RECEIVED', quantity: 100, onHand: 100, reason: null, ...who }],
      endCursor: null,
    });
  });

  it('is moved by its ledger alone, which nobody changes', async () => {
    const { id } = await desk.received();
    const rights = await desk.subgraph.rows<{ right: string }>(
      `select table_name || ' ' || privilege_type as right from information_schema.role_table_grants
        where grantee = 'patients_app' and table_name in ('stock_batch', 'stock_movement') order by 1`,
    );
    expect(rights.map(({ right }) => right)).toEqual([
      'stock_batch SELECT',
      'stock_movement INSERT',
      'stock_movement SELECT',
    ]);
    const columns = await desk.subgraph.rows<{ name: string }>(
      `select column_name as name from information_schema.column_privileges
        where grantee = 'patients_app' and table_name = 'stock_batch' and privilege_type in ('INSERT', 'UPDATE') order by 1`,
    );
    const entered = ['clinic_id', 'expires_on', 'id', 'item_id', 'lot_number', 'tenant_id'];
    expect(columns.map(({ name }) => name)).toEqual(entered);
    const below = desk.subgraph.rows('update stock_batch set on_hand = -1 where id = $1', [id]);
    await expect(below).rejects.toThrow('stock_batch_on_hand');
  });
});

describe('a clinic’s stock', () => {
  beforeEach(async () => {
    await desk.received({ quantity: 5, expiresOn: '2028-01-31', lotNumber: 'LOT-A' });
    await desk.received({
      medicineCode: 'metformin-tablet-500-mg',
      unit: 'TABLET',
      quantity: 50,
      expiresOn: '2026-12-31',
    });
    await desk.received({
      medicineCode: 'paracetamol-tablet-500-mg',
      unit: 'TABLET',
      quantity: 10,
      expiresOn: '2027-06-30',
    });
    await desk.subgraph.rows(
      `update stock_batch set expires_on = '2026-11-01' where item_id = (select id from stock_item where tenant_id = $1
         and medicine_code = 'paracetamol-tablet-500-mg')`,
      [desk.world.tenantId],
    );
  });
  const [AMOX, METF, PARA] = ['Amoxicillin 500 mg capsule', 'Metformin 500 mg tablet', 'Paracetamol 500 mg tablet'];

  it('is searched by words of names and by lots, sorted, and read by pages', async () => {
    expect(await names()).toEqual([AMOX, METF, PARA]);
    expect(await names({ search: '500 table' })).toEqual([METF, PARA]);
    expect(await names({ search: 'lot-a' })).toEqual([AMOX]);
    expect(await names({ search: '%' })).toEqual([]);
    expect(await names({ sort: 'ON_HAND' })).toEqual([PARA, AMOX, METF]);
    expect(await names({ sort: 'ON_HAND', descending: true })).toEqual([METF, AMOX, PARA]);
    expect(await names({ sort: 'EXPIRY' })).toEqual([PARA, METF, AMOX]);
    for (const sort of ['NAME', 'ON_HAND', 'EXPIRY'])
      for (const descending of [false, true]) {
        const whole = await names({ sort, descending });
        const pages: string[] = [];
        for (let after: string | null = null, left = 3; left > 0; left -= 1) {
          const page = await listed({ sort, descending, first: 1, after });
          pages.push(...(page?.items ?? []).map(({ name }) => name));
          after = page?.endCursor ?? null;
          expect(after === null).toBe(left === 1);
        }
        expect(pages).toEqual(whole);
      }
  });

  it('says what is low, expires soon or is expired; what is expired is not on hand', async () => {
    expect(await names({ filter: 'LOW' })).toEqual([]);
    expect(await names({ filter: 'EXPIRING' })).toEqual([METF]);
    expect(await names({ filter: 'EXPIRED' })).toEqual([PARA]);
    const { item } = await desk.received({ lotNumber: 'LOT-A', quantity: 1 });
    const low = { id: item.id, version: item.version, lowAt: 6 };
    expect(await desk.act(SET_LOW, low, desk.pharmacist)).toMatchObject({ lowAt: 6, isLow: true });
    expect(await refusal(SET_LOW, low)).toBe('CHANGED_MEANWHILE');
    expect(await refusal(SET_LOW, { ...low, id: newId() })).toBe('STOCK_ITEM_NOT_FOUND');
    expect(await names({ filter: 'LOW' })).toEqual([AMOX]);
    const paracetamol = (await listed({ filter: 'EXPIRED' }))?.items[0];
    expect(paracetamol).toMatchObject({ onHand: 0, batches: [{ onHand: 10, expiry: 'EXPIRED' }] });
  });
});

describe('keeping stock', () => {
  it('is the pharmacist’s, reading also administrators’ and doctors’, and nobody else’s', async () => {
    const batch = await desk.received();
    const here = { ...desk.world, clinicIds: [desk.world.clinicId] };
    const readers = [desk.doctor, principalOf('TENANT_ADMIN', here), principalOf('CLINIC_MANAGER', here)];
    const others = [desk.nurse, desk.receptionist, desk.billing];
    for (const who of readers) expect((await listed({}, who))?.items).toHaveLength(1);
    for (const who of others) expect(await listed({}, who)).toBeNull();
    for (const who of [...readers, ...others]) {
      const asked = [
        [RECEIVE, desk.arrival()],
        [COUNT, seen(batch, { counted: 1, reason: 'x' })],
        [WRITE_OFF, seen(batch, { quantity: 1, reason: 'x' })],
        [SET_LOW, { id: batch.item.id, version: 1, lowAt: 1 }],
      ] as const;
      for (const [operation, variables] of asked)
        expect((await desk.refusal(operation, variables, who))?.code).toBe('FORBIDDEN');
    }
  });

  it('of another organization, and of another clinic, is not there', async () => {
    const batch = await desk.received();
    const { pharmacist: stranger } = await openPharmacy(desk.subgraph);
    const neighbour = { ...desk.pharmacist, clinicIds: [desk.world.otherClinicId] };
    for (const who of [stranger, neighbour]) {
      expect((await listed({}, who))?.items).toEqual([]);
      expect((await desk.subgraph.ask<Moved>(who, MOVEMENTS, { id: batch.id })).data.stockBatch).toBeNull();
      expect(await refusal(COUNT, seen(batch, { counted: 1, reason: 'x' }), who)).toBe('BATCH_NOT_FOUND');
      expect(await refusal(WRITE_OFF, seen(batch, { quantity: 1, reason: 'x' }), who)).toBe('BATCH_NOT_FOUND');
      expect(await refusal(SET_LOW, { id: batch.item.id, version: 1 }, who)).toBe('STOCK_ITEM_NOT_FOUND');
      expect(await refusal(RECEIVE, desk.arrival(), who)).toBe('CLINIC_NOT_FOUND');
    }
  });
});
