import type { Member } from '../people/peopleQueries.ts';
import type { RoleRights } from './rolesQueries.ts';
import { namesOf, whoLoses } from './whoLoses.ts';

const rights = (role: string, granted: boolean): RoleRights => ({
  __typename: 'RoleRights',
  role,
  rights: [
    {
      __typename: 'Right',
      permission: 'appointment:book',
      module: 'appointment',
      action: 'CREATE',
      granted,
      withdrawable: true,
    },
  ],
});
const matrix = [rights('RECEPTIONIST', true), rights('CLINIC_MANAGER', true), rights('NURSE', false)];

const clinic = { __typename: 'Clinic', id: 'harbor', name: 'Harbor Street Clinic' } as const;
const member = (name: string, roles: string[], changes: Partial<Member> = {}): Member => ({
  __typename: 'Membership',
  id: name,
  roles,
  deactivatedAt: null,
  user: { __typename: 'User', id: name, name, email: 'x@northside.example' },
  assignments: [],
  ...changes,
});
const booking = { role: 'RECEPTIONIST', permission: 'appointment:book' };

describe('who loses a right taken from a role', () => {
  it('is whoever holds the role and has the right by no other', () => {
    const people = [
      member('Rosa', ['RECEPTIONIST']),
      member('Marcus', ['RECEPTIONIST', 'CLINIC_MANAGER']),
      member('Nina', ['RECEPTIONIST', 'NURSE']),
      member('Theo', ['NURSE']),
    ];
    expect(whoLoses(people, matrix, booking).map(({ id }) => id)).toEqual(['Rosa', 'Nina']);
  });

  it('counts a role held in one clinic, and nobody who is deactivated', () => {
    const assignments: Member['assignments'] = [
      { __typename: 'ClinicAssignment', clinic, differs: true, roles: ['RECEPTIONIST'] },
    ];
    const people = [
      member('Theo', ['CLINIC_MANAGER'], { assignments }),
      member('Anna', ['RECEPTIONIST'], { deactivatedAt: '2030-01-08T10:00:00Z' }),
    ];
    expect(whoLoses(people, matrix, booking).map(({ id }) => id)).toEqual(['Theo']);
  });

  it('is named, the first few by name', () => {
    const people = ['Ann', 'Bea', 'Cem', 'Dan'].map(name => member(name, []));
    expect(namesOf(people.slice(0, 2))).toBe('Ann and Bea');
    expect(namesOf(people, 2)).toBe('Ann, Bea and 2 more');
  });
});
