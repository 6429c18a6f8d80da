import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { chartColumns, openEntry, sealContent, type ChartEntry, type Opened } from '../chart/chartEntry.ts';
import type { Medicine } from '../formulary/medicine.ts';
import type { DOSE_UNITS } from './lines.ts';
import type { Frequency } from './frequency.ts';
import type { Warning } from './warnings.ts';

export type PrescriptionStatus = 'DRAFT' | 'SIGNED' | 'CANCELLED';

/** A prescription, as stored: its lines sealed. */
export interface PrescriptionRow extends ChartEntry {
  practitionerId: string;
  /** Subject of the login that wrote it. */
  author: string;
  encounterId: string | null;
  status: PrescriptionStatus;
  signedAt: Date | null;
  cancelledAt: Date | null;
  /** Sealed; null unless it was cancelled. */
  cancelReason: Buffer | null;
  /** How far its lines are dispensed, all together; that the rest is cancelled is said by `status`. */
  dispenseStatus: 'PRESCRIBED' | 'PARTLY_DISPENSED' | 'DISPENSED';
}

/** One medicine of a prescription (FHIR MedicationRequest), with what the formulary said when it was written. */
export interface Line extends Omit<Medicine, 'code' | 'otherWords' | 'form' | 'strength'> {
  id: string;
  medicineCode: string;
  dose: number;
  unit: (typeof DOSE_UNITS)[number];
  frequency: Frequency;
  days: number;
  /** In units of the dose. */
  quantity: number;
  instructions: string | null;
  /** Why it was signed in spite of warnings, and of which; null where there were none. */
  override: { reason: string; warnings: readonly Warning[] } | null;
}

interface PrescriptionContent {
  lines: readonly Line[];
}

export type Prescription = Opened<PrescriptionRow, PrescriptionContent>;

export const PrescriptionTable = new EntitySchema<PrescriptionRow>({
  name: 'prescription',
  columns: {
    ...chartColumns,
    practitionerId: { name: 'practitioner_id', type: 'text' },
    author: { type: 'text' },
    encounterId: { name: 'encounter_id', type: 'text', nullable: true },
    status: { type: 'text' },
    signedAt: { name: 'signed_at', type: 'timestamptz', nullable: true },
    cancelledAt: { name: 'cancelled_at', type: 'timestamptz', nullable: true },
    cancelReason: { name: 'cancel_reason', type: 'bytea', nullable: true },
    dispenseStatus: { name: 'dispense_status', type: 'text', default: 'PRESCRIBED' },
  },
});

export const openPrescription = (sealing: Sealing, row: PrescriptionRow): Prescription =>
  openEntry<PrescriptionRow, PrescriptionContent>(sealing, 'prescription', row);

export const sealPrescription = (sealing: Sealing, id: string, lines: readonly Line[]): Buffer =>
  sealContent<PrescriptionContent>(sealing, { table: 'prescription', id }, { lines });

/** Where a reason of cancelling is sealed. */
export const cancelReasonPlace = (rowId: string) => ({ table: 'prescription', column: 'cancel_reason', rowId });
