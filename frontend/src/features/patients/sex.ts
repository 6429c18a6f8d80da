import type { LegalSex } from '../../graphql/graphql.ts';

export const SEX_NAMES: Record<LegalSex, string> = {
  FEMALE: 'Female',
  MALE: 'Male',
  OTHER: 'Other',
  UNKNOWN: 'Unknown',
};
