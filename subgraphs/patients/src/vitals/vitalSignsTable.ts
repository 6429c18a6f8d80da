import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import {
  chartColumns,
  openEntry,
  removal,
  sealContent,
  type ChartEntry,
  type Opened,
  type Removable,
} from '../chart/chartEntry.ts';
import type { Measure } from './measures.ts';
import type { Interpretation } from './referenceRange.ts';

/** What was measured at one time, as stored: the values sealed. */
export interface VitalSignsRow extends ChartEntry, Removable {
  takenAt: Date;
  appointmentId: string | null;
  encounterId: string | null;
}

/** One value in its stored unit, with the range that was expected when it was entered. */
export interface Observation {
  measure: Measure;
  value: number;
  low: number | null;
  high: number | null;
  /** Null where nothing is expected. */
  interpretation: Interpretation | null;
}

export interface VitalSignsContent {
  observations: Observation[];
}

export type VitalSigns = Opened<VitalSignsRow, VitalSignsContent>;

export const VitalSignsTable = new EntitySchema<VitalSignsRow>({
  name: 'vital_signs',
  columns: {
    ...chartColumns,
    ...removal,
    takenAt: { name: 'taken_at', type: 'timestamptz' },
    appointmentId: { name: 'appointment_id', type: 'text', nullable: true },
    encounterId: { name: 'encounter_id', type: 'text', nullable: true },
  },
});

export const openVitalSigns = (sealing: Sealing, row: VitalSignsRow): VitalSigns =>
  openEntry<VitalSignsRow, VitalSignsContent>(sealing, 'vital_signs', row);

export const sealVitalSigns = (sealing: Sealing, id: string, observations: Observation[]): Buffer =>
  sealContent<VitalSignsContent>(sealing, { table: 'vital_signs', id }, { observations });
