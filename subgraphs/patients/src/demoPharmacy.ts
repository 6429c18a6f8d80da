import { demoId, users, type DemoClinic } from '@polyclinic/demo/cast.ts';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { DispenseTable, sealDispense, type DispensedLot } from './dispensing/dispenseTable.ts';
import { formulary } from './formulary/formulary.ts';
import {
  openPrescription,
  PrescriptionTable,
  type Line,
  type Prescription,
} from './prescriptions/prescriptionTable.ts';
import {
  sealMovement,
  StockBatchTable,
  StockItemTable,
  StockMovementTable,
  type StockBatchRow,
  type StockUnit,
} from './stock/stockTables.ts';

interface DemoBatch {
  lot: string;
  /** Until when it can be given out, from today; negative: it is expired. */
  days: number;
  quantity: number;
}

interface DemoItem {
  /** Of the formulary; or a name that is none of its. */
  medicine: { code: string } | { name: string };
  unit: StockUnit;
  lowAt: number | null;
  batches: DemoBatch[];
}

/** One that is low, one that expires soon, one that is expired, one that has run out. */
const ITEMS: readonly DemoItem[] = [
  {
    medicine: { code: 'amlodipine-tablet-5-mg' },
    unit: 'TABLET',
    lowAt: 100,
    batches: [
      { lot: 'AML-2231', days: 40, quantity: 60 },
      { lot: 'AML-2407', days: 500, quantity: 600 },
    ],
  },
  {
    medicine: { code: 'atorvastatin-tablet-20-mg' },
    unit: 'TABLET',
    lowAt: 200,
    batches: [{ lot: 'ATV-0918', days: 420, quantity: 120 }],
  },
  {
    medicine: { code: 'metformin-tablet-500-mg' },
    unit: 'TABLET',
    lowAt: 300,
    batches: [
      { lot: 'MET-7710', days: -12, quantity: 80 },
      { lot: 'MET-8124', days: 260, quantity: 1_000 },
    ],
  },
  {
    medicine: { code: 'paracetamol-tablet-500-mg' },
    unit: 'TABLET',
    lowAt: 200,
    batches: [{ lot: 'PCM-3305', days: 700, quantity: 2_000 }],
  },
  {
    medicine: { code: 'amoxicillin-capsule-500-mg' },
    unit: 'CAPSULE',
    lowAt: 100,
    batches: [{ lot: 'AMX-5520', days: 75, quantity: 210 }],
  },
  {
    medicine: { code: 'azithromycin-tablet-500-mg' },
    unit: 'TABLET',
    lowAt: 12,
    batches: [{ lot: 'AZI-1009', days: 330, quantity: 90 }],
  },
  {
    medicine: { code: 'amoxicillin-oral-suspension-250-mg-5-ml' },
    unit: 'BOTTLE',
    lowAt: 6,
    batches: [{ lot: 'AMS-0042', days: 150, quantity: 4 }],
  },
  {
    medicine: { name: 'Sterile gauze 10 × 10 cm' },
    unit: 'PACK',
    lowAt: null,
    batches: [{ lot: 'GZ-88', days: 900, quantity: 45 }],
  },
];

const DAY = 86_400_000;
const dateIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** What was prescribed longer ago than this was handed out. */
const COLLECTED_DAYS = 100;
/** Of what was prescribed longer ago than this, the first 30. */
const BEGUN_DAYS = 30;
const BEGUN = 30;

/** Fills a clinic's stock, and hands out what was prescribed long ago; what is there stays as it is. */
export async function loadDemoPharmacy(tx: TenantTx, sealing: Sealing, { id: clinicId }: DemoClinic): Promise<void> {
  if (await tx.existsBy(StockItemTable, { clinicId })) return;
  for (const item of ITEMS) await enterItem(tx, clinicId, item);
  const now = Date.now();
  for (const row of await tx.findBy(PrescriptionTable, { clinicId, status: 'SIGNED' })) {
    const age = (now - row.signedAt!.getTime()) / DAY;
    if (age < BEGUN_DAYS) continue;
    const most = age > COLLECTED_DAYS ? Infinity : BEGUN;
    const prescription = openPrescription(sealing, row);
    const stocked = ITEMS.map(({ medicine }) => ('code' in medicine ? medicine.code : null));
    if (!prescription.lines.every(({ medicineCode }) => stocked.includes(medicineCode))) continue;
    let whole = true;
    for (const line of prescription.lines) {
      const quantity = Math.min(line.quantity, most);
      if (quantity < line.quantity) whole = false;
      await handOutDemo(tx, sealing, { prescription, line, quantity });
    }
    await tx.update(PrescriptionTable, { id: row.id }, { dispenseStatus: whole ? 'DISPENSED' : 'PARTLY_DISPENSED' });
  }
}

async function enterItem(tx: TenantTx, clinicId: string, { medicine, unit, lowAt, batches }: DemoItem): Promise<void> {
  const { tenantId } = tx.scope;
  const code = 'code' in medicine ? medicine.code : null;
  const name = 'name' in medicine ? medicine.name : formulary().medicines.get(medicine.code)!.display;
  const id = demoId('stock_item', `${clinicId} ${name}`);
  await tx.insert(StockItemTable, { tenantId, id, clinicId, medicineCode: code, name, unit, lowAt });
  for (const { lot, days, quantity } of batches) {
    const batch = { id: demoId('stock_batch', `${id} ${lot}`), clinicId };
    await tx.insert(StockBatchTable, { tenantId, ...batch, itemId: id, lotNumber: lot, expiresOn: dateIn(days) });
    await enterMovement(tx, { batch, kind: 'RECEIVED', quantity, content: null, at: new Date() });
  }
}

interface DemoMovement {
  batch: Pick<StockBatchRow, 'id' | 'clinicId'>;
  kind: 'RECEIVED' | 'DISPENSED';
  quantity: number;
  content: { id: string; sealed: Buffer } | null;
  at: Date;
}

const enterMovement = (tx: TenantTx, { batch, kind, quantity, content, at }: DemoMovement): Promise<unknown> =>
  tx.insert(StockMovementTable, {
    tenantId: tx.scope.tenantId,
    id: content?.id ?? newId(),
    clinicId: batch.clinicId,
    batchId: batch.id,
    kind,
    quantity,
    content: content?.sealed ?? null,
    recordedBy: users.pia.id,
    recordedAt: at,
  });

interface Handed {
  prescription: Prescription;
  line: Line;
  quantity: number;
}

/** Out of the batch that has most, the day after it was signed. */
async function handOutDemo(tx: TenantTx, sealing: Sealing, { prescription, line, quantity }: Handed): Promise<void> {
  const { patientId, clinicId, id: prescriptionId, signedAt } = prescription;
  const item = await tx.findOneByOrFail(StockItemTable, { clinicId, medicineCode: line.medicineCode });
  const batch = await tx.findOneOrFail(StockBatchTable, { where: { itemId: item.id }, order: { onHand: 'desc' } });
  const id = newId();
  const at = new Date(signedAt!.getTime() + DAY);
  const { lotNumber, expiresOn } = batch;
  const lot: DispensedLot = {
    batchId: batch.id,
    clinicId,
    name: item.name,
    unit: item.unit,
    lotNumber,
    expiresOn,
    quantity,
  };
  await tx.insert(DispenseTable, {
    tenantId: tx.scope.tenantId,
    id,
    patientId,
    clinicId,
    prescriptionId,
    content: sealDispense(sealing, id, {
      lineId: line.id,
      quantity,
      lots: [lot],
      substitutionReason: null,
      overrideReason: null,
    }),
    status: 'COMPLETED',
    recordedBy: users.pia.id,
    recordedAt: at,
  });
  const movement = newId();
  const content = { id: movement, sealed: sealMovement(sealing, movement, { dispenseId: id }) };
  await enterMovement(tx, { batch, kind: 'DISPENSED', quantity: -quantity, content, at });
}
