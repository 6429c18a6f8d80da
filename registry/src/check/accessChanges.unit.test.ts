import { accessChanges } from './accessChanges.ts';
import { clinicParts, composed, PATIENTS } from './exampleParts.ts';

const before = composed(clinicParts());
const NOTE_ROLES = '@role(anyOf: ["DOCTOR", "NURSE"])';

/** The access changes of replacing one text of the patients subgraph by another. */
function after(text: string, replacement: string) {
  const changed = PATIENTS.replace(text, replacement);
  if (changed === PATIENTS) throw new Error(`The example does not hold ${text}`);
  const changes = accessChanges(before, composed(clinicParts(changed)));
  return changes.map(({ coordinate, what, severity }) => `${severity} ${coordinate} ${what}`);
}

describe('a change of access rules is breaking when', () => {
  it('a clause of a field goes', () => {
    expect(after(NOTE_ROLES, '')).toEqual(['breaking Patient.note no longer asks for role:DOCTOR|NURSE']);
  });

  it('a clause of a type goes', () => {
    const both = [...clinicParts()].map(part => ({
      ...part,
      sdl: part.sdl.replace(
        '@tenant(boundary: CLINIC) @access(permission: "patient:read") {',
        '@tenant(boundary: CLINIC) {',
      ),
    }));
    expect(accessChanges(before, composed(both))).toMatchObject([
      { coordinate: 'Patient', what: 'no longer asks for access:patient:read', severity: 'breaking' },
    ]);
  });

  it('a role is added', () => {
    expect(after(NOTE_ROLES, '@role(anyOf: ["DOCTOR", "NURSE", "RECEPTIONIST"])')).toEqual([
      'breaking Patient.note lets in RECEPTIONIST where only DOCTOR, NURSE had access',
    ]);
  });

  it('one role takes the place of another', () => {
    expect(after(NOTE_ROLES, '@role(anyOf: ["ACCOUNTANT"])')).toEqual([
      'breaking Patient.note lets in ACCOUNTANT where only DOCTOR, NURSE had access',
    ]);
  });

  it('a boundary widens', () => {
    expect(
      after(
        'patient(id: ID!): Patient @tenant(boundary: CLINIC)',
        'patient(id: ID!): Patient @tenant(boundary: ORGANIZATION)',
      ),
    ).toEqual(['breaking Query.patient widens its boundary from CLINIC to ORGANIZATION']);
  });

  it('a boundary changes to one that others are within', () => {
    expect(
      after('patient(id: ID!): Patient @tenant(boundary: CLINIC)', 'patient(id: ID!): Patient @tenant(boundary: SELF)'),
    ).toEqual(['breaking Query.patient widens its boundary from CLINIC to SELF']);
  });

  it('another permission is asked for', () => {
    expect(
      after(
        'Patient @tenant(boundary: CLINIC) @access(permission: "patient:read") }',
        'Patient @tenant(boundary: CLINIC) @access(permission: "patient:list") }',
      ),
    ).toEqual(['breaking Query.patient asks for access:patient:list in place of access:patient:read']);
  });

  it('a rule of another kind takes its place', () => {
    expect(after(NOTE_ROLES, '@access(permission: "note:read")')).toEqual([
      'breaking Patient.note asks for access:note:read in place of role:DOCTOR|NURSE',
    ]);
  });

  it('a field becomes public', () => {
    expect(after('mrn: String!', 'mrn: String! @public')).toEqual(['breaking Patient.mrn becomes @public']);
  });

  it('a field is no longer protected health information, or of another class', () => {
    expect(after(' @phi(class: "IDENTIFIER")', '')).toEqual([
      'breaking Patient.mrn is no longer protected health information, IDENTIFIER',
    ]);
    expect(after('"IDENTIFIER"', '"NONE"')).toEqual([
      'breaking Patient.mrn changes its class of health information from IDENTIFIER to NONE',
    ]);
  });
});

describe('a change of access rules is not breaking when', () => {
  it('nothing changed', () => {
    expect(accessChanges(before, before)).toEqual([]);
  });

  it('a field’s clause stands on its type already', () => {
    expect(after('mrn: String!', 'mrn: String! @access(permission: "patient:read")')).toEqual([]);
    const twice = composed(
      clinicParts(PATIENTS.replace('mrn: String!', 'mrn: String! @access(permission: "patient:read")')),
    );
    expect(accessChanges(twice, before)).toEqual([]);
  });

  it('a rule keeps out more, which is to be looked at', () => {
    expect(after(NOTE_ROLES, '@role(anyOf: ["DOCTOR"])')).toEqual(['dangerous Patient.note now asks for role:DOCTOR']);
    expect(after('mrn: String!', 'mrn: String! @role(anyOf: ["DOCTOR"])')).toEqual([
      'dangerous Patient.mrn now asks for role:DOCTOR',
    ]);
  });

  it('a field goes, which is the API’s affair', () => {
    expect(after(`note: String ${NOTE_ROLES} @phi(class: "CLINICAL")`, '')).toEqual([]);
  });

  it('a new field is public, which is to be looked at', () => {
    expect(after('mrn: String!', 'kind: String @public mrn: String!')).toEqual([
      'dangerous Patient.kind is new and @public',
    ]);
  });

  it('a field becomes protected health information', () => {
    expect(after('nickname: String', 'nickname: String @phi(class: "DEMOGRAPHIC")')).toEqual([
      'safe Patient.nickname is now protected health information, DEMOGRAPHIC',
    ]);
  });
});
