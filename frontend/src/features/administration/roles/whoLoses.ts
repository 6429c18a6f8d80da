import { locale } from '../../../language/t.ts';
import type { Member } from '../people/peopleQueries.ts';
import type { RoleRights } from './rolesQueries.ts';

/** A role and one of its rights. */
export interface RoleRight {
  role: string;
  permission: string;
}

/** Active members who can do less, everywhere or in one clinic, once a role lacks a right; others have it by another role. */
export const whoLoses = (
  members: readonly Member[],
  matrix: readonly RoleRights[],
  { role, permission }: RoleRight,
): Member[] => {
  const grants = (name: string) =>
    matrix.some(
      rights => rights.role === name && rights.rights.some(right => right.permission === permission && right.granted),
    );
  const losesAs = (roles: readonly string[]) =>
    roles.includes(role) && !roles.some(other => other !== role && grants(other));
  return members.filter(
    ({ deactivatedAt, roles, assignments }) =>
      deactivatedAt === null && (losesAs(roles) || assignments.some(({ roles: there }) => losesAs(there))),
  );
};

/** Names as a sentence says them, the first few and how many more. */
export function namesOf(members: readonly Member[], most = 5): string {
  const names = members.map(({ user }) => user.name);
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
  return new Intl.ListFormat(locale()).format(names);
}
