import type { Principal } from '@polyclinic/access/principal.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { principalOf } from '@polyclinic/testing/principals.ts';
import type { TestSubgraph } from '@polyclinic/testing/testSubgraph.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

/** Answers of a batch and of a prescription, as the operations below ask for them. */
export interface Batch {
  id: string;
  version: number;
  lotNumber: string;
  onHand: number;
  expiry: string;
  item: { id: string; version: number; name: string; onHand: number; isLow: boolean };
}
export interface Dispensed {
  id: string;
  version: number;
  status: string;
  dispenseStatus: string | null;
  lines: Array<{ id: string; quantity: number }>;
  dispensing: Array<{ lineId: string; status: string; dispensed: number; left: number }>;
  dispenses: Array<{
    id: string;
    version: number;
    status: string;
    quantity: number;
    lots: Array<{ batchId: string; quantity: number; lotNumber: string }>;
    substitutionReason: string | null;
    overrideReason: string | null;
    returnReason: string | null;
  }>;
}

const BATCH = 'id version lotNumber onHand expiry item { id version name onHand isLow }';
const DISPENSED = `id version status dispenseStatus lines { id quantity } dispensing { lineId status dispensed left }
  dispenses { id version status quantity lots { batchId quantity lotNumber } substitutionReason overrideReason returnReason }`;

export const RECEIVE: Operation = { name: 'receiveStock', takes: '$input: ReceiveStockInput!', answers: BATCH };
export const COUNT: Operation = { name: 'countStock', takes: '$input: CountStockInput!', answers: BATCH };
export const WRITE_OFF: Operation = { name: 'writeOffStock', takes: '$input: WriteOffStockInput!', answers: BATCH };
export const SET_LOW: Operation = {
  name: 'setLowStock',
  takes: '$id: ID!, $version: Int!, $lowAt: Int',
  answers: 'id version lowAt isLow',
};
export const DISPENSE: Operation = {
  name: 'dispenseMedication',
  takes: '$input: DispenseMedicationInput!',
  answers: DISPENSED,
};
export const RETURN: Operation = {
  name: 'returnDispense',
  takes: '$id: ID!, $version: Int!, $reason: String!',
  answers: DISPENSED,
};
const DRAFT: Operation = {
  name: 'draftPrescription',
  takes: '$input: DraftPrescriptionInput!',
  answers: 'id version lines { id }',
};
const SIGN: Operation = { name: 'signPrescription', takes: '$input: SignPrescriptionInput!', answers: DISPENSED };
const CANCEL: Operation = {
  name: 'cancelPrescription',
  takes: '$id: ID!, $version: Int!, $reason: String!',
  answers: DISPENSED,
};

export const AMOXICILLIN = {
  medicineCode: 'amoxicillin-capsule-500-mg',
  dose: 1,
  unit: 'CAPSULE',
  route: 'ORAL',
  frequency: 'TDS',
  days: 7,
};

/** For tests: a clinic's record with a pharmacist, stock and signed prescriptions. */
export interface PharmacyDesk extends ChartDesk {
  pharmacist: Principal;
  arrival(more?: object): { input: Record<string, unknown> };
  received(more?: object): Promise<Batch>;
  /** Prescribed and signed by the doctor, who passes over every warning: 21 capsules of amoxicillin unless told. */
  signed(lines?: object[]): Promise<Dispensed>;
  cancel(prescription: Dispensed): Promise<Dispensed>;
  order(prescription: Dispensed, batch: Pick<Batch, 'id'>, quantity: number, more?: object): { input: object };
  /** Every batch's quantity beside the sum of its movements. */
  ledger(): Promise<Array<{ id: string; on_hand: number; moved: number }>>;
}

export async function openPharmacy(running?: TestSubgraph): Promise<PharmacyDesk> {
  const desk = await openChart(running);
  const pharmacist = principalOf('PHARMACIST', { ...desk.world, clinicIds: [desk.world.clinicId] });
  const arrival: PharmacyDesk['arrival'] = more => {
    const product = { medicineCode: AMOXICILLIN.medicineCode, unit: 'CAPSULE' };
    const lot = { lotNumber: `L-${newId().slice(-8)}`, expiresOn: '2028-01-31', quantity: 100 };
    return { input: { idempotencyKey: newId(), clinicId: desk.world.clinicId, ...product, ...lot, ...more } };
  };
  return {
    ...desk,
    pharmacist,
    arrival,
    received: more => desk.act<Batch>(RECEIVE, arrival(more), pharmacist),
    signed: async (lines = [AMOXICILLIN]) => {
      const draft = await desk.act<Dispensed>(DRAFT, {
        input: { idempotencyKey: newId(), patientId: desk.patientId, lines },
      });
      const overrides = draft.lines.map(({ id }) => ({ lineId: id, reason: 'Known to the doctor.' }));
      return desk.act<Dispensed>(SIGN, { input: { id: draft.id, version: draft.version, overrides } });
    },
    cancel: ({ id, version }) => desk.act<Dispensed>(CANCEL, { id, version, reason: 'Rash.' }),
    order: ({ id, version, lines }, batch, quantity, more) => ({
      input: {
        idempotencyKey: newId(),
        prescriptionId: id,
        version,
        lines: [{ lineId: lines[0]!.id, lots: [{ batchId: batch.id, quantity }], ...more }],
      },
    }),
    ledger: () =>
      desk.subgraph.rows(
        `select id, on_hand, (select coalesce(sum(quantity), 0)::int from stock_movement moved where moved.batch_id = batch.id) as moved
           from stock_batch batch where tenant_id = $1 order by id`,
        [desk.world.tenantId],
      ),
  };
}
