import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { chartColumns, openEntry, sealContent, type ChartEntry, type Opened } from '../chart/chartEntry.ts';
import type { StockUnit } from '../stock/stockTables.ts';

/** What was handed out of one line of a prescription, as stored: the line and the medicine sealed. */
export interface DispenseRow extends ChartEntry {
  prescriptionId: string;
  status: 'COMPLETED' | 'RETURNED';
  /** The user who took it back; null while nobody did, and for a program. */
  returnedBy: string | null;
  returnedAt: Date | null;
  /** Sealed; null unless it was taken back. */
  returnReason: Buffer | null;
}

/** What came out of one batch, with what the batch said then. */
export interface DispensedLot {
  batchId: string;
  clinicId: string;
  name: string;
  unit: StockUnit;
  lotNumber: string;
  /** ISO 8601 date. */
  expiresOn: string;
  /** In units of the stock. */
  quantity: number;
}

export interface DispenseContent {
  lineId: string;
  /** How much of the line it answers, in units of the dose. */
  quantity: number;
  lots: readonly DispensedLot[];
  /** Why another product was given than was prescribed; null where it was the same. */
  substitutionReason: string | null;
  /** Why it was given in spite of allergies that the prescriber did not pass over; null where there were none. */
  overrideReason: string | null;
}

export type Dispense = Opened<DispenseRow, DispenseContent>;

export const DispenseTable = new EntitySchema<DispenseRow>({
  name: 'medication_dispense',
  columns: {
    ...chartColumns,
    prescriptionId: { name: 'prescription_id', type: 'text' },
    status: { type: 'text' },
    returnedBy: { name: 'returned_by', type: 'text', nullable: true },
    returnedAt: { name: 'returned_at', type: 'timestamptz', nullable: true },
    returnReason: { name: 'return_reason', type: 'bytea', nullable: true },
  },
});

const TABLE = 'medication_dispense';

export const openDispense = (sealing: Sealing, row: DispenseRow): Dispense =>
  openEntry<DispenseRow, DispenseContent>(sealing, TABLE, row);

export const sealDispense = (sealing: Sealing, id: string, content: DispenseContent): Buffer =>
  sealContent<DispenseContent>(sealing, { table: TABLE, id }, content);

/** Where a reason of taking back is sealed. */
export const returnReasonPlace = (rowId: string) => ({ table: TABLE, column: 'return_reason', rowId });
