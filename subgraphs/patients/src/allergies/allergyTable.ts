import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import {
  chartColumns,
  openEntry,
  removal,
  sealContent,
  stamps,
  type ChartEntry,
  type Opened,
  type Removable,
} from '../chart/chartEntry.ts';

export const CATEGORIES = ['FOOD', 'MEDICATION', 'ENVIRONMENT', 'BIOLOGIC'] as const;
export const CRITICALITIES = ['LOW', 'HIGH', 'UNABLE_TO_ASSESS'] as const;
export const CLINICAL_STATUSES = ['ACTIVE', 'INACTIVE', 'RESOLVED'] as const;
export const VERIFICATION_STATUSES = ['UNCONFIRMED', 'PRESUMED', 'CONFIRMED', 'REFUTED'] as const;

/** An allergy or intolerance, as stored: what it is about sealed. */
export interface AllergyRow extends ChartEntry, Removable {
  category: (typeof CATEGORIES)[number];
  criticality: (typeof CRITICALITIES)[number];
  clinicalStatus: (typeof CLINICAL_STATUSES)[number];
  verificationStatus: (typeof VERIFICATION_STATUSES)[number];
}

interface AllergyContent {
  substance: string;
  reaction: string | null;
  note: string | null;
}

export type Allergy = Opened<AllergyRow, AllergyContent>;

/** That somebody said a patient has none; taken back when `deletedAt` is set. */
export type NoKnownAllergiesRow = Omit<ChartEntry, 'content'>;

export const AllergyTable = new EntitySchema<AllergyRow>({
  name: 'allergy',
  columns: {
    ...chartColumns,
    ...removal,
    category: { type: 'text' },
    criticality: { type: 'text' },
    clinicalStatus: { name: 'clinical_status', type: 'text' },
    verificationStatus: { name: 'verification_status', type: 'text' },
  },
});

export const NoKnownAllergiesTable = new EntitySchema<NoKnownAllergiesRow>({
  name: 'no_known_allergies',
  columns: stamps,
});

export const openAllergy = (sealing: Sealing, row: AllergyRow): Allergy =>
  openEntry<AllergyRow, AllergyContent>(sealing, 'allergy', row);

export const sealAllergy = (sealing: Sealing, id: string, { substance, reaction, note }: AllergyContent): Buffer =>
  sealContent<AllergyContent>(sealing, { table: 'allergy', id }, { substance, reaction, note });
