import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';

export const STOCK_UNITS = [
  'TABLET',
  'CAPSULE',
  'SACHET',
  'SUPPOSITORY',
  'PATCH',
  'INJECTION',
  'BOTTLE',
  'TUBE',
  'INHALER',
  'VIAL',
  'PACK',
] as const;
export type StockUnit = (typeof STOCK_UNITS)[number];

/** A product that a clinic keeps in stock. */
export interface StockItemRow {
  tenantId: string;
  id: string;
  clinicId: string;
  /** Of the formulary; null where the name was given by hand. */
  medicineCode: string | null;
  name: string;
  unit: StockUnit;
  /** With this much or less it is low; null: never. */
  lowAt: number | null;
  version: number;
}

/** What arrived of a product under one lot number. */
export interface StockBatchRow {
  tenantId: string;
  id: string;
  clinicId: string;
  itemId: string;
  lotNumber: string;
  /** The last day it may be given out, ISO 8601. */
  expiresOn: string;
  /** Whole units; written by movements alone. */
  onHand: number;
  version: number;
}

export type MovementKind = 'RECEIVED' | 'DISPENSED' | 'RETURNED' | 'ADJUSTED' | 'WRITTEN_OFF';

/** One line of the ledger; it is never changed. */
export interface StockMovementRow {
  tenantId: string;
  id: string;
  clinicId: string;
  batchId: string;
  /** Its place among the batch's movements; given by the database. */
  position: number;
  kind: MovementKind;
  /** What came, or went where it is negative. */
  quantity: number;
  /** What is left after it; reckoned by the database. */
  onHand: number;
  /** A `MovementContent`, sealed. */
  content: Buffer | null;
  recordedBy: string | null;
  recordedAt: Date;
}

/** Why something moved: a reason somebody wrote, or the dispense it was for. Sealed, since it leads to a patient. */
export interface MovementContent {
  reason?: string;
  dispenseId?: string;
}

export const StockItemTable = new EntitySchema<StockItemRow>({
  name: 'stock_item',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    medicineCode: { name: 'medicine_code', type: 'text', nullable: true },
    name: { type: 'text' },
    unit: { type: 'text' },
    lowAt: { name: 'low_at', type: 'integer', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});

export const StockBatchTable = new EntitySchema<StockBatchRow>({
  name: 'stock_batch',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    itemId: { name: 'item_id', type: 'text' },
    lotNumber: { name: 'lot_number', type: 'text' },
    expiresOn: { name: 'expires_on', type: 'date' },
    onHand: { name: 'on_hand', type: 'integer', insert: false, update: false },
    version: { type: 'integer', insert: false, update: false },
  },
});

export const StockMovementTable = new EntitySchema<StockMovementRow>({
  name: 'stock_movement',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    batchId: { name: 'batch_id', type: 'text' },
    position: { type: 'integer', default: null },
    kind: { type: 'text' },
    quantity: { type: 'integer' },
    onHand: { name: 'on_hand', type: 'integer', insert: false },
    content: { type: 'bytea', nullable: true },
    recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
});

const place = (rowId: string) => ({ table: 'stock_movement', column: 'content', rowId });

export const sealMovement = ({ cipher }: Sealing, id: string, content: MovementContent): Buffer =>
  cipher.seal(place(id), JSON.stringify(content));

/** @throws Error when the content was moved or changed. */
export const openMovement = ({ cipher }: Sealing, { id, content }: StockMovementRow): MovementContent =>
  content === null ? {} : (JSON.parse(cipher.open(place(id), content)) as MovementContent);
