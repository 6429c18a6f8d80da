import { useMutation } from '@apollo/client/react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { useAttemptKey } from '../useAttemptKey.ts';
import {
  assignClinics,
  changeMemberRoles,
  deactivateMember,
  inviteMember,
  type Member,
  membersQuery,
  reactivateMember,
} from './peopleQueries.ts';

export interface Invitation {
  email: string;
  name: string;
  roles: string[];
  clinicIds: string[];
}

export function useInvite() {
  const [mutate] = useMutation(inviteMember, { refetchQueries: [membersQuery] });
  const keyOf = useAttemptKey();
  return ({ clinicIds, ...person }: Invitation): Promise<Outcome<Member>> => {
    const input = { ...person, clinics: clinicIds.map(clinicId => ({ clinicId })) };
    const variables = { input: { ...input, idempotencyKey: keyOf(input) } };
    return outcomeOf(mutate({ variables }), data => data.inviteMember);
  };
}

/** Changes what differs of a member's roles and clinics; a clinic that stays keeps the roles it has of its own. */
export function useChangeMember(current: Member) {
  const [changeRoles] = useMutation(changeMemberRoles);
  const [assign] = useMutation(assignClinics);
  const { id: membershipId, roles: held, assignments } = current;
  return async (roles: string[], clinicIds: string[]): Promise<Outcome<Member>> => {
    let outcome: Outcome<Member> = { ok: true, value: current };
    if (!sameSet(roles, held))
      outcome = await outcomeOf(
        changeRoles({ variables: { input: { membershipId, roles } } }),
        data => data.changeMemberRoles,
      );
    const before = assignments.map(({ clinic }) => clinic.id);
    if (!outcome.ok || sameSet(clinicIds, before)) return outcome;
    const own = new Map(
      assignments.filter(({ differs }) => differs).map(({ clinic, roles: there }) => [clinic.id, there]),
    );
    const clinics = clinicIds.map(clinicId => ({ clinicId, roles: own.get(clinicId) ?? null }));
    return outcomeOf(assign({ variables: { input: { membershipId, clinics } } }), data => data.assignClinics);
  };
}

export function useSetActive() {
  const [deactivate] = useMutation(deactivateMember);
  const [reactivate] = useMutation(reactivateMember);
  return (membershipId: string, active: boolean): Promise<Outcome<Member>> =>
    active
      ? outcomeOf(reactivate({ variables: { membershipId } }), data => data.reactivateMember)
      : outcomeOf(deactivate({ variables: { membershipId } }), data => data.deactivateMember);
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(value => other.includes(value));
