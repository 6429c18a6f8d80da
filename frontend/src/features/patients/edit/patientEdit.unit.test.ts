import type { PatientConflict } from '../patientQueries.ts';
import { decided, inWords } from './patientEdit.ts';

const conflict = (field: PatientConflict['field'], base: string, theirs: string, mine: string): PatientConflict => ({
  __typename: 'PatientConflict',
  field,
  base,
  theirs,
  mine,
});
const BOTH = [
  conflict('FAMILY_NAME', 'Soto', 'Sotomayor', 'Soto Lara'),
  conflict('BIRTH_DATE', '1984-02-29', '1984-02-28', '1984-02-27'),
];

describe('a patient whom two people changed', () => {
  it('is told in words, and theirs stays unless the reader chooses', () => {
    expect(inWords(BOTH)).toMatchObject([
      { label: 'Family name', theirs: 'Sotomayor', mine: 'Soto Lara', merged: 'theirs', contested: true },
      { label: 'Born', base: 'Feb 29, 1984', theirs: 'Feb 28, 1984', mine: 'Feb 27, 1984' },
    ]);
    expect(inWords([conflict('KIND', 'DEPENDENT', 'SELF_MANAGED', 'DEPENDENT')])[0]?.theirs).toBe('The patient');
  });

  it('is saved by what was chosen, against what the reader has seen by then', () => {
    expect(decided(BOTH, { FAMILY_NAME: 'mine', BIRTH_DATE: 'theirs' } as never)).toEqual({
      base: { familyName: 'Sotomayor' },
      mine: { familyName: 'Soto Lara' },
    });
    expect(decided(BOTH, { FAMILY_NAME: 'theirs', BIRTH_DATE: 'theirs' } as never)).toBeNull();
  });
});
