import { NOBODY } from './booking.ts';
import { wrongIn } from './wrongPerson.ts';

const ANA = { givenName: 'Ana', familyName: 'Torres', birthDate: '1990-02-03', email: 'ana@mail.example' };
const TODAY = '2026-11-21';

describe('what a visitor types', () => {
  it('is right when nothing is missing', () => {
    expect(wrongIn(ANA, TODAY)).toEqual({});
  });

  it('is wrong field by field, in the order of the form', () => {
    expect(Object.keys(wrongIn(NOBODY, TODAY))).toEqual(['givenName', 'familyName', 'birthDate', 'email']);
    for (const email of ['ana', 'ana@mail', 'a na@mail.example'])
      expect(Object.keys(wrongIn({ ...ANA, email }, TODAY))).toEqual(['email']);
    for (const birthDate of ['2026-11-22', '0190-02-03', '3.2.1990'])
      expect(Object.keys(wrongIn({ ...ANA, birthDate }, TODAY))).toEqual(['birthDate']);
  });
});
