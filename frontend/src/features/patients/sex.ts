import type { LegalSex } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';

export const SEXES: readonly LegalSex[] = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'];

export const sexName = (sex: LegalSex): string => t(`patients.sex.${sex}`);
