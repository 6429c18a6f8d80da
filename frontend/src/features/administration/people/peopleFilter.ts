import { hasWords } from '../../../app/hasWords.ts';
import type { Filters } from '../../../ui/table/views.ts';
import type { Member } from './peopleQueries.ts';

export interface PeopleWanted {
  /** Part of a name or an address; empty: everybody. */
  text: string;
  /** A role held anywhere; null: any. */
  role: string | null;
  standing: (typeof STANDINGS)[number];
}

export const STANDINGS = ['everyone', 'active', 'deactivated'] as const;

export const EVERYONE: PeopleWanted = { text: '', role: null, standing: 'everyone' };

/** What a saved view remembers: choices, not the text. */
export const choicesOf = ({ role, standing }: PeopleWanted): Filters => ({ ...(role ? { role } : {}), standing });

export const wantedBy = ({ role, standing }: Filters): PeopleWanted => ({
  ...EVERYONE,
  role: role ?? null,
  standing: STANDINGS.find(each => each === standing) ?? 'everyone',
});

/** The members that are wanted, by name. */
export function filterPeople(members: readonly Member[], { text, role, standing }: PeopleWanted): Member[] {
  return members
    .filter(({ user }) => hasWords(`${user.name} ${user.email}`, text))
    .filter(member => role === null || holdsRole(member, role))
    .filter(({ deactivatedAt }) => standing === 'everyone' || (standing === 'deactivated') === (deactivatedAt !== null))
    .sort((one, other) => one.user.name.localeCompare(other.user.name));
}

/** Whether a member is something everywhere, or in one clinic. */
export const holdsRole = ({ roles, assignments }: Member, role: string): boolean =>
  roles.includes(role) || assignments.some(({ roles: there }) => there.includes(role));
