import { EVERYONE, filterPeople } from './peopleFilter.ts';
import type { Member } from './peopleQueries.ts';

const clinic = { __typename: 'Clinic', id: 'harbor', name: 'Harbor Street Clinic' } as const;
const member = (name: string, changes: Partial<Member> = {}): Member => ({
  __typename: 'Membership',
  id: name,
  roles: ['RECEPTIONIST'],
  deactivatedAt: null,
  user: { __typename: 'User', id: name, name, email: `${name.split(' ')[0]?.toLowerCase()}@northside.example` },
  assignments: [],
  ...changes,
});

const people = [
  member('Rosa Delgado'),
  member('Nina Okafor', { roles: ['NURSE'] }),
  member('Anna Berg', {
    deactivatedAt: '2030-01-08T10:00:00Z',
    assignments: [{ __typename: 'ClinicAssignment', clinic, differs: true, roles: ['NURSE'] }],
  }),
];
const found = (wanted: Partial<typeof EVERYONE>) =>
  filterPeople(people, { ...EVERYONE, ...wanted }).map(({ user }) => user.name);

describe('the people that are wanted', () => {
  it('are everybody by name, until something is asked for', () => {
    expect(found({})).toEqual(['Anna Berg', 'Nina Okafor', 'Rosa Delgado']);
  });

  it('have every word in their name or address, whatever its case', () => {
    expect(found({ text: 'delg ROSA@' })).toEqual(['Rosa Delgado']);
    expect(found({ text: 'rosa nina' })).toEqual([]);
  });

  it('hold the role everywhere or in one clinic', () => {
    expect(found({ role: 'NURSE' })).toEqual(['Anna Berg', 'Nina Okafor']);
  });

  it('are active or deactivated', () => {
    expect(found({ standing: 'deactivated' })).toEqual(['Anna Berg']);
    expect(found({ standing: 'active', role: 'NURSE' })).toEqual(['Nina Okafor']);
  });
});
