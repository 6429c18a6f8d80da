import type { PatientField, PatientFieldsInput } from '../../../graphql/graphql.ts';
import type { Choices, Conflict } from '../../../app/conflict/ConflictDialog.tsx';
import { t } from '../../../language/t.ts';
import { valueWord } from '../../merging/mergeWords.ts';
import type { EditedPatient, PatientConflict } from '../patientQueries.ts';

/** What is written of who a patient is. */
export type PatientFields = { [Field in keyof PatientFieldsInput]-?: NonNullable<PatientFieldsInput[Field]> };

/** By the name that the graph has for each field. */
const INPUT_OF: Record<PatientField, keyof PatientFields> = {
  GIVEN_NAME: 'givenName',
  FAMILY_NAME: 'familyName',
  BIRTH_DATE: 'birthDate',
  LEGAL_SEX: 'legalSex',
  KIND: 'kind',
};

/** A patient as the form begins with them. */
export const fieldsOf = ({ givenName, familyName, birthDate, legalSex, kind }: EditedPatient): PatientFields => ({
  givenName: givenName ?? '',
  familyName: familyName ?? '',
  birthDate,
  legalSex,
  kind,
});

/** What somebody else changed as well, in words; nothing of it is taken before the reader chooses. */
export const inWords = (conflicts: readonly PatientConflict[]): Array<Conflict<PatientField>> =>
  conflicts.map(({ field, base, theirs, mine }) => ({
    field,
    label: t(`merging.fields.${field}`),
    base: valueWord(field, base),
    theirs: valueWord(field, theirs),
    mine: valueWord(field, mine),
    contested: true,
    merged: 'theirs',
  }));

/** What is to be saved after the reader chose, against what they have seen by now; null: nothing. */
export function decided(
  conflicts: readonly PatientConflict[],
  choices: Choices<PatientField>,
): { base: PatientFieldsInput; mine: PatientFieldsInput } | null {
  const own = conflicts.filter(({ field }) => choices[field] === 'mine');
  if (own.length === 0) return null;
  const stated = (side: 'theirs' | 'mine'): PatientFieldsInput =>
    Object.fromEntries(own.map(conflict => [INPUT_OF[conflict.field], conflict[side]]));
  return { base: stated('theirs'), mine: stated('mine') };
}
