import fc from 'fast-check';
import { CEILING } from '@polyclinic/access/permissions.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { planImport } from './planImport.ts';

const permissions = new Set(CEILING.PRACTITIONER);
const now = new Date('2026-11-21T14:00:00Z');

/** What becomes of a text: refused with a reason, or a plan; anything else is a bug and fails the test. */
function outcomeOf(text: string): 'REFUSED' | 'PLANNED' {
  try {
    planImport(text, { permissions, now });
    return 'PLANNED';
  } catch (error) {
    if (error instanceof Refusal) return 'REFUSED';
    throw error;
  }
}

const KINDS = ['AllergyIntolerance', 'Condition', 'Observation', 'constructor', '__proto__'];
const FIELDS = [
  'code',
  'status',
  'category',
  'verificationStatus',
  'clinicalStatus',
  'valueQuantity',
  'component',
  'reaction',
  'effectiveDateTime',
  'onsetDateTime',
  'note',
];
const oddResource = fc
  .tuple(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom(...FIELDS), fc.jsonValue({ maxDepth: 3 })))
  .map(([resourceType, fields]) => ({ ...fields, resourceType, subject: { reference: 'Patient/them' } }));

describe('a file from anywhere', () => {
  it('is refused or planned, whatever JSON it is', () => {
    fc.assert(fc.property(fc.json(), text => outcomeOf(text) === 'REFUSED'));
  });

  it('is planned with odd entries too, each with what becomes of it', () => {
    const patient = {
      resourceType: 'Patient',
      id: 'them',
      name: [{ family: 'F', given: ['G'] }],
      birthDate: '1990-01-01',
    };
    fc.assert(
      fc.property(fc.array(oddResource, { maxLength: 5 }), resources => {
        const entry = [patient, ...resources].map(resource => ({ resource }));
        const { entries } = planImport(JSON.stringify({ resourceType: 'Bundle', entry }), { permissions, now });
        return entries.length === entry.length;
      }),
    );
  });

  it('bears any name that is one', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter(text => text.trim() !== '' && text.trim().length <= 100);
    fc.assert(
      fc.property(name, name, (family, given) => {
        const resource = { resourceType: 'Patient', name: [{ family, given: [given] }], birthDate: '1990-01-01' };
        const { person } = planImport(JSON.stringify({ resourceType: 'Bundle', entry: [{ resource }] }), {
          permissions,
          now,
        });
        return person.familyName === family.trim() && person.givenName === given.trim();
      }),
    );
  });
});
