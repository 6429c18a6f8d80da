import {
  EMPTY_PATIENT,
  type PatientForm,
  contactsOf,
  duplicatesQuestion,
  patientRules,
  telephone,
} from './patientForm.ts';

const filled: PatientForm = {
  ...EMPTY_PATIENT,
  givenName: ' Maria ',
  familyName: 'Lopez',
  birthDate: '1985-04-13',
  legalSex: 'FEMALE',
};

describe('a telephone number', () => {
  it.each([
    ['(212) 555-0142', 'US', '+12125550142'],
    ['1-212-555-0142', 'US', '+12125550142'],
    ['020 2612 3456', 'IN', '+912026123456'],
    ['+49 30 901820', 'US', '+4930901820'],
    ['0049 30 901820', 'US', '+4930901820'],
    ['', 'US', ''],
  ])('%s in %s is %s', (typed, country, expected) => {
    expect(telephone(typed, country)).toBe(expected);
  });
});

describe('the form’s rules', () => {
  const messages = (form: PatientForm) =>
    patientRules('US', '2026-11-21')
      .safeParse(form)
      .error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`) ?? [];

  it('accept a filled form', () => {
    expect(messages(filled)).toEqual([]);
  });

  it('ask for what is missing', () => {
    expect(messages(EMPTY_PATIENT).map(message => message.split(':')[0])).toEqual([
      'givenName',
      'familyName',
      'birthDate',
      'legalSex',
    ]);
  });

  it('refuse a birth to come and half a contact', () => {
    expect(messages({ ...filled, birthDate: '2026-11-22', mobile: '12', email: 'maria@' })).toEqual([
      'birthDate: The date of birth lies in the future.',
      'mobile: Enter a whole phone number, with + and the country’s code if it is from abroad.',
      'email: Enter a whole e-mail address.',
    ]);
  });
});

describe('the contacts of a form', () => {
  it('make the only one the main one', () => {
    expect(contactsOf({ ...filled, email: 'm@example.com' }, 'US')).toEqual([
      { type: 'EMAIL', value: 'm@example.com', isSafe: true, isPrimary: true },
    ]);
  });

  it('carry what is not safe', () => {
    const contacts = contactsOf({ ...filled, mobile: '2125550142', mobileIsSafe: false, email: 'm@example.com' }, 'US');
    expect(contacts.map(({ isSafe, isPrimary }) => [isSafe, isPrimary])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

describe('the question for duplicates', () => {
  it('waits for both names and one thing more', () => {
    expect(duplicatesQuestion({ ...filled, familyName: '' }, 'US')).toBeNull();
    expect(duplicatesQuestion({ ...filled, birthDate: '' }, 'US')).toBeNull();
    expect(duplicatesQuestion({ ...filled, birthDate: '', email: 'half@' }, 'US')).toBeNull();
  });

  it('asks with a date of birth or with a contact', () => {
    expect(duplicatesQuestion(filled, 'US')).toEqual({
      givenName: 'Maria',
      familyName: 'Lopez',
      birthDate: '1985-04-13',
      contactPoints: [],
    });
    expect(duplicatesQuestion({ ...filled, birthDate: '', email: 'm@example.com' }, 'US')?.contactPoints).toHaveLength(
      1,
    );
  });
});
