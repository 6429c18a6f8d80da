import { t } from '../../language/t.ts';
import type { AllergyEntry, ConditionEntry } from './chartQueries.ts';

// Coded values in the order in which they are offered.
const CATEGORIES: ReadonlyArray<AllergyEntry['category']> = ['FOOD', 'MEDICATION', 'ENVIRONMENT', 'BIOLOGIC'];
const CRITICALITIES: ReadonlyArray<AllergyEntry['criticality']> = ['HIGH', 'LOW', 'UNABLE_TO_ASSESS'];
const STATUSES: ReadonlyArray<ConditionEntry['clinicalStatus']> = ['ACTIVE', 'INACTIVE', 'RESOLVED'];
const VERIFICATIONS: ReadonlyArray<AllergyEntry['verificationStatus']> = [
  'CONFIRMED',
  'PRESUMED',
  'UNCONFIRMED',
  'REFUTED',
];

export const categoryOptions = () => CATEGORIES.map(value => ({ value, label: t(`chart.category.${value}`) }));

export const criticalityOptions = () => CRITICALITIES.map(value => ({ value, label: t(`chart.criticality.${value}`) }));

export const statusOptions = () => STATUSES.map(value => ({ value, label: t(`chart.status.${value}`) }));

export const verificationOptions = () =>
  VERIFICATIONS.map(value => ({ value, label: t(`chart.verification.${value}`) }));

/** Active ones first, each kind in the order it came. */
export const activeFirst = <Entry extends { clinicalStatus: string }>(entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (one, other) => Number(other.clinicalStatus === 'ACTIVE') - Number(one.clinicalStatus === 'ACTIVE'),
  );
