import type { AllergyEntry, ConditionEntry } from './chartQueries.ts';
import type { Option } from '../../ui/Select.tsx';

export const CATEGORY_NAMES: Record<AllergyEntry['category'], string> = {
  FOOD: 'Food',
  MEDICATION: 'Medication',
  ENVIRONMENT: 'Environment',
  BIOLOGIC: 'Vaccine or other biologic',
};

export const CRITICALITY_NAMES: Record<AllergyEntry['criticality'], string> = {
  HIGH: 'High risk',
  LOW: 'Low risk',
  UNABLE_TO_ASSESS: 'Risk not known',
};

export const STATUS_NAMES: Record<ConditionEntry['clinicalStatus'], string> = {
  ACTIVE: 'Active',
  INACTIVE: 'Inactive',
  RESOLVED: 'Resolved',
};

export const VERIFICATION_NAMES: Record<AllergyEntry['verificationStatus'], string> = {
  CONFIRMED: 'Confirmed',
  PRESUMED: 'Presumed',
  UNCONFIRMED: 'Not confirmed',
  REFUTED: 'Refuted',
};

/** Choices in the order of their names' table. */
export const optionsOf = (names: Readonly<Record<string, string>>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** Active ones first, each kind in the order it came. */
export const activeFirst = <Entry extends { clinicalStatus: string }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (one, other) => Number(other.clinicalStatus === 'ACTIVE') - Number(one.clinicalStatus === 'ACTIVE'),
  );
