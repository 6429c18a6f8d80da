import { EntitySchema } from 'typeorm';
import { chartColumns, removal, type ChartEntry, type Opened, type Removable } from '../chart/chartEntry.ts';

/** Who pays for a patient's care, as stored: what reception wrote sealed. */
export interface CoverageRow extends ChartEntry, Removable {
  /** ISO 8601 date. */
  endsOn: string | null;
}

export interface CoverageContent {
  payer: string;
  plan: string | null;
  memberNumber: string | null;
  groupNumber: string | null;
  note: string | null;
}

export type Coverage = Opened<CoverageRow, CoverageContent>;

export const CoverageTable = new EntitySchema<CoverageRow>({
  name: 'coverage',
  columns: { ...chartColumns, ...removal, endsOn: { name: 'ends_on', type: 'date', nullable: true } },
});
