import { initialsOf } from './initials.ts';

describe('initials', () => {
  it.each([
    ['Maria', 'Silva', 'M. S.'],
    ['élodie', 'ñandú', 'É. Ñ.'],
    ['नीना', 'देसाई', 'नी. दे.'],
    ['Cher', '', 'C.'],
    [' Ana ', ' Ruiz', 'A. R.'],
  ])('of %s %s are %s', (givenName, familyName, initials) => {
    expect(initialsOf({ givenName, familyName })).toBe(initials);
  });
});
