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

export const CLINICAL_STATUSES = ['ACTIVE', 'INACTIVE', 'RESOLVED'] as const;

/** A problem, as stored: what it is and since when sealed. */
export interface ConditionRow extends ChartEntry, Removable {
  clinicalStatus: (typeof CLINICAL_STATUSES)[number];
}

export interface ConditionContent {
  /** ICD-10-CM, with its point. */
  code: string;
  /** What the code stood for when it was entered. */
  display: string;
  /** ISO 8601 dates; null: not known, or not over. */
  onsetOn: string | null;
  abatedOn: string | null;
  note: string | null;
}

export type Condition = Opened<ConditionRow, ConditionContent>;

export const ConditionTable = new EntitySchema<ConditionRow>({
  name: 'condition',
  columns: { ...chartColumns, ...removal, clinicalStatus: { name: 'clinical_status', type: 'text' } },
});

export const openCondition = (sealing: Sealing, row: ConditionRow): Condition =>
  openEntry<ConditionRow, ConditionContent>(sealing, 'condition', row);

export const sealCondition = (sealing: Sealing, id: string, content: ConditionContent): Buffer =>
  sealContent<ConditionContent>(sealing, { table: 'condition', id }, content);
