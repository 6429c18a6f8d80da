import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { CEILING } from '@polyclinic/access/permissions.ts';
import { fileOf } from './fhirDesk.ts';
import { planImport } from './planImport.ts';

const NOW = new Date('2026-11-21T14:00:00Z');
const plan = (text: string) => planImport(text, { permissions: new Set(CEILING.PRACTITIONER), now: NOW });

const ADA = { name: [{ family: 'Okafor', given: ['Ada'] }], birthDate: '1990-04-01', gender: 'female' };
const SUBJECT = { reference: 'Patient/them' };

function refusalOf(text: string): { reason: unknown; paths: unknown } {
  try {
    plan(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reason, fields } = error.extensions as { reason: string; fields?: Array<{ path: string }> };
    return { reason, paths: fields?.map(({ path }) => path) };
  }
  return { reason: null, paths: null };
}

describe('a file as a whole', () => {
  it.each([
    ['is no JSON', '{"resourceType":', 'NOT_JSON', undefined],
    ['is no Bundle', '{"resourceType":"Patient"}', 'NOT_A_BUNDLE', ['resourceType', 'entry']],
    ['is a list', '[]', 'NOT_A_BUNDLE', ['']],
    ['has an empty entry', '{"resourceType":"Bundle","entry":[{}]}', 'NOT_A_BUNDLE', ['entry.0.resource']],
    [
      'has no patient',
      '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Device"}}]}',
      'NO_PATIENT',
      undefined,
    ],
    ['has two patients', fileOf(ADA, { resourceType: 'Patient', ...ADA }), 'SEVERAL_PATIENTS', ['entry.1']],
    [
      'speaks of another patient',
      fileOf(ADA, { resourceType: 'Condition', subject: { reference: 'Patient/other' } }),
      'OTHER_PATIENT',
      ['entry.1'],
    ],
    ['is too large', ' '.repeat(700_001), 'BUNDLE_TOO_LARGE', undefined],
    [
      'has a year alone as the date of birth',
      fileOf({ ...ADA, birthDate: '1990' }),
      'PATIENT_INCOMPLETE',
      ['entry.0.birthDate'],
    ],
    ['has no date of birth', fileOf({ name: ADA.name }), 'PATIENT_INCOMPLETE', ['entry.0.birthDate']],
    [
      'has one name',
      fileOf({ ...ADA, name: [{ text: 'Ada' }] }),
      'PATIENT_INCOMPLETE',
      ['entry.0.givenName', 'entry.0.familyName'],
    ],
    ['is of somebody not born yet', fileOf({ ...ADA, birthDate: '2027-01-01' }), 'BORN_IN_THE_FUTURE', undefined],
  ])('is refused when it %s', (_, text, reason, paths) => {
    expect(refusalOf(text)).toEqual({ reason, paths });
  });
});

const condition = (changes: object = {}) => ({
  resourceType: 'Condition',
  subject: SUBJECT,
  code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11.9' }] },
  ...changes,
});
const allergy = (changes: object = {}) => ({
  resourceType: 'AllergyIntolerance',
  patient: SUBJECT,
  code: { text: 'Peanut' },
  ...changes,
});
const pulse = (changes: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  subject: SUBJECT,
  effectiveDateTime: '2026-01-05T10:00:00+05:30',
  code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
  valueQuantity: { value: 72, code: '/min' },
  ...changes,
});

describe('an entry', () => {
  it.each([
    [
      'of a code system that is not read',
      condition({ code: { coding: [{ system: 'http://snomed.info/sct', code: '1' }] } }),
      'CODE_SYSTEM_UNKNOWN',
    ],
    [
      'of a code that is none',
      condition({ code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'E11' }] } }),
      'CODE_UNKNOWN',
    ],
    ['that begins in the future', condition({ onsetDateTime: '2027-01-01' }), 'DATE_IN_THE_FUTURE'],
    ['that began in a year', condition({ onsetDateTime: '2019' }), 'MALFORMED'],
    [
      'that ended before it began',
      condition({
        onsetDateTime: '2020-02-02',
        abatementDateTime: '2020-01-01',
        clinicalStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'resolved' }],
        },
      }),
      'ENDS_BEFORE_START',
    ],
    ['that ended and is active', condition({ abatementDateTime: '2020-01-01' }), 'STILL_ACTIVE'],
    [
      'that nobody confirmed',
      condition({
        verificationStatus: {
          coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'refuted' }],
        },
      }),
      'NOT_CONFIRMED',
    ],
    ['without a patient', condition({ subject: undefined }), 'MALFORMED'],
    ['measured in the future', pulse({ effectiveDateTime: '2026-11-22T00:00:00Z' }), 'TAKEN_IN_THE_FUTURE'],
    ['measured before birth', pulse({ effectiveDateTime: '1980-01-01T00:00:00Z' }), 'TAKEN_BEFORE_BIRTH'],
    ['measured on a day', pulse({ effectiveDateTime: '2026-01-05' }), 'MALFORMED'],
    ['of a value nobody has', pulse({ valueQuantity: { value: 7_200, code: '/min' } }), 'NOT_PLAUSIBLE'],
    ['of another unit', pulse({ valueQuantity: { value: 72, code: 'Cel' } }), 'UNIT_NOT_OF_MEASURE'],
    ['without a unit', pulse({ valueQuantity: { value: 72 } }), 'UNIT_NOT_OF_MEASURE'],
    ['that is preliminary', pulse({ status: 'preliminary' }), 'NOT_FINAL'],
    ['of a laboratory', pulse({ code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] } }), 'CODE_UNKNOWN'],
    ['without words', allergy({ code: {} }), 'MALFORMED'],
    ['of a kind that is not read', { resourceType: 'Immunization', patient: SUBJECT }, 'KIND_NOT_TAKEN'],
    [
      'that a practitioner of this house must write',
      { resourceType: 'MedicationRequest', subject: SUBJECT },
      'AUTHORED_ELSEWHERE',
    ],
  ])('%s is left out with its reason', (_, resource, ignored) => {
    expect(plan(fileOf(ADA, resource)).entries[1]).toMatchObject({ path: 'entry.1', ignored });
  });

  it('that is there twice is taken once', () => {
    const { entries, allergies } = plan(
      fileOf(ADA, allergy(), allergy({ code: { text: 'PEANUT' } }), condition(), condition()),
    );
    expect(entries.map(({ ignored }) => ignored)).toEqual([null, null, 'ALREADY_LISTED', null, 'ALREADY_LISTED']);
    expect(allergies).toMatchObject([{ verificationStatus: 'UNCONFIRMED', criticality: 'UNABLE_TO_ASSESS' }]);
  });

  it('measured at the time of another is put beside it, a second value of one measure apart', () => {
    const weight = pulse({
      code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
      valueQuantity: { value: 154, code: '[lb_av]' },
      effectiveDateTime: '2026-01-05T04:30:00Z',
    });
    const { vitalSigns } = plan(fileOf(ADA, pulse(), weight, pulse()));
    expect(vitalSigns.map(({ measures }) => measures.map(({ measure }) => measure))).toEqual([
      ['PULSE', 'WEIGHT'],
      ['PULSE'],
    ]);
  });

  it('that says no allergies are known gives way to one that names one', () => {
    const none = allergy({ code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] } });
    expect(plan(fileOf(ADA, none))).toMatchObject({ noKnownAllergies: true, allergies: [] });
    const { noKnownAllergies, entries } = plan(fileOf(ADA, none, allergy()));
    expect(noKnownAllergies).toBe(false);
    expect(entries.map(({ ignored }) => ignored)).toEqual([null, 'ALLERGIES_LISTED', null]);
  });
});

const LABORATORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
const result = (id: string, changes: object = {}) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject: SUBJECT,
  category: [{ coding: [{ system: LABORATORY, code: 'laboratory' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '718-7', display: 'Hemoglobin' }] },
  valueQuantity: { value: 6.1, unit: 'g/dL', code: 'g/dL' },
  referenceRange: [{ low: { value: 12 }, high: { value: 15.5 }, text: '12-15.5' }],
  ...changes,
});
const report = (changes: object = {}) => ({
  resourceType: 'DiagnosticReport',
  status: 'final',
  subject: SUBJECT,
  code: { text: 'Blood count' },
  effectiveDateTime: '2026-01-05T10:00:00Z',
  performer: [{ display: 'Harbor Laboratory' }],
  result: [{ reference: 'Observation/hb' }],
  ...changes,
});

describe('a test report', () => {
  it('is taken with its results, wherever in the file they stand', () => {
    const { reports, entries, vitalSigns } = plan(fileOf(ADA, report(), result('hb'), result('lone'), pulse()));
    expect(reports).toMatchObject([
      {
        name: 'Blood count',
        status: 'FINAL',
        performer: 'Harbor Laboratory',
        results: [{ code: '718-7', name: 'Hemoglobin', value: 6.1, unit: 'g/dL', low: 12, high: 15.5 }],
      },
    ]);
    expect(vitalSigns).toHaveLength(1);
    expect(entries.slice(1).map(({ kind, ignored }) => [kind, ignored])).toEqual([
      ['DiagnosticReport', null],
      ['Observation', null],
      ['Observation', 'NO_REPORT'],
      ['Observation', null],
    ]);
  });

  it('holds what is of another code, or a word, by its name, and signs as they are', () => {
    const results = [
      result('a', { valueQuantity: { value: 61, unit: 'g/L', code: 'g/L' } }),
      result('b', { code: { text: 'Blood group' }, valueQuantity: undefined, valueString: 'O positive' }),
      result('c', { valueQuantity: { value: 5, comparator: '<', code: 'g/dL' }, referenceRange: undefined }),
    ];
    const pointed = ['a', 'b', 'c'].map(id => ({ reference: `Observation/${id}` }));
    const { reports } = plan(fileOf(ADA, report({ status: 'corrected', result: pointed }), ...results));
    expect(reports).toMatchObject([
      {
        status: 'AMENDED',
        results: [
          { code: null, name: 'Hemoglobin', value: 61, unit: 'g/L' },
          { code: null, name: 'Blood group', text: 'O positive', unit: null },
          { code: '718-7', value: 5, comparator: 'LESS_THAN' },
        ],
      },
    ]);
  });

  it.each([
    ['was cancelled', report({ status: 'cancelled' }), 'NOT_FINAL'],
    ['misses one of its results', report({ result: [{ reference: 'Observation/gone' }] }), 'RESULTS_INCOMPLETE'],
    ['has a result nobody can read', report({ result: [{ reference: 'Observation/odd' }] }), 'RESULTS_INCOMPLETE'],
    ['says nothing', report({ result: [] }), 'REPORT_EMPTY'],
    ['is of a day', report({ effectiveDateTime: '2026-01-05' }), 'MALFORMED'],
    ['has no name', report({ code: {} }), 'MALFORMED'],
    ['is of the future', report({ effectiveDateTime: '2026-11-22T00:00:00Z' }), 'TAKEN_IN_THE_FUTURE'],
    ['is of before birth', report({ effectiveDateTime: '1980-01-01T00:00:00Z' }), 'TAKEN_BEFORE_BIRTH'],
    ['is of nobody', report({ subject: undefined }), 'MALFORMED'],
  ])('that %s is left out, and its results with it', (_, resource, reason) => {
    const odd = result('odd', { valueQuantity: { value: 5, comparator: '~', code: 'g/dL' } });
    const { reports, entries } = plan(fileOf(ADA, resource, result('hb'), odd));
    expect(reports).toEqual([]);
    expect(entries.slice(1).map(({ ignored }) => ignored)).toEqual([reason, 'NO_REPORT', 'MALFORMED']);
  });

  it('is not taken for somebody who may not enter any', () => {
    const { entries } = planImport(fileOf(ADA, report(), result('hb')), {
      permissions: new Set(CEILING.RECEPTIONIST),
      now: NOW,
    });
    expect(entries.slice(1).map(({ ignored }) => ignored)).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED']);
  });
});

describe('contact points', () => {
  it('are taken by their kind, one primary of each, and safe unless the file says otherwise', () => {
    const telecom = [
      { system: 'phone', use: 'mobile', value: '+1 555 010 2233', rank: 1 },
      { system: 'phone', use: 'mobile', value: '+1 555 010 9999', rank: 1 },
      { system: 'email', value: 'ada@mail.example' },
      { system: 'email', value: 'nobody' },
      { system: 'fax', value: '+1 555 010 0000' },
      { system: 'phone', use: 'old', value: '+1 555 010 7777' },
    ];
    const { contactPoints, entries } = plan(fileOf({ ...ADA, telecom }));
    expect(contactPoints.map(({ type, isPrimary, isSafe }) => [type, isPrimary, isSafe])).toEqual([
      ['MOBILE', true, true],
      ['MOBILE', false, true],
      ['EMAIL', false, true],
    ]);
    expect(entries.slice(1).map(({ ignored }) => ignored)).toEqual([
      null,
      null,
      null,
      'MALFORMED',
      'KIND_NOT_TAKEN',
      'KIND_NOT_TAKEN',
    ]);
  });
});
