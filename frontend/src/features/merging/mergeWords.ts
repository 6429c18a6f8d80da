import { formatDate } from '../../app/time/zone.ts';
import type { LegalSex, PatientKind } from '../../graphql/graphql.ts';
import { t } from '../../language/t.ts';
import { sexName } from '../patients/sex.ts';
import type { Difference } from './mergingQueries.ts';

/** A field's value as it is read. */
export function valueWord(field: Difference['field'], value: string): string {
  if (field === 'BIRTH_DATE') return formatDate(value);
  if (field === 'LEGAL_SEX') return sexName(value as LegalSex);
  return field === 'KIND' ? t(`merging.kind.${value as PatientKind}`) : value;
}
