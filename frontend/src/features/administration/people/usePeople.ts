import { useMutation } from '@apollo/client/react';
import { outcomeOf, type Outcome } from '../../../app/graph/command.ts';
import { overAllClinics } from '../overAllClinics.ts';
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
import { type Placement, placementsOf, samePlacements, sameSet } from './placements.ts';

export interface Invitation {
  email: string;
  name: string;
  roles: string[];
  clinics: Placement[];
}

export function useInvite() {
  const [mutate] = useMutation(inviteMember, { ...overAllClinics, refetchQueries: [membersQuery] });
  const keyOf = useAttemptKey();
  return (input: Invitation): Promise<Outcome<Member>> => {
    const variables = { input: { ...input, idempotencyKey: keyOf(input) } };
    return outcomeOf(mutate({ variables }), data => data.inviteMember);
  };
}

/** Changes what differs of a member's roles and clinics. */
export function useChangeMember(current: Member) {
  const [changeRoles] = useMutation(changeMemberRoles, overAllClinics);
  const [assign] = useMutation(assignClinics, overAllClinics);
  const { id: membershipId } = current;
  return async (roles: string[], clinics: Placement[]): Promise<Outcome<Member>> => {
    let outcome: Outcome<Member> = { ok: true, value: current };
    if (!sameSet(roles, current.roles))
      outcome = await outcomeOf(
        changeRoles({ variables: { input: { membershipId, roles } } }),
        data => data.changeMemberRoles,
      );
    if (!outcome.ok || samePlacements(clinics, placementsOf(current))) return outcome;
    return outcomeOf(assign({ variables: { input: { membershipId, clinics } } }), data => data.assignClinics);
  };
}

export function useSetActive() {
  const [deactivate] = useMutation(deactivateMember, overAllClinics);
  const [reactivate] = useMutation(reactivateMember, overAllClinics);
  return (membershipId: string, active: boolean): Promise<Outcome<Member>> =>
    active
      ? outcomeOf(reactivate({ variables: { membershipId } }), data => data.reactivateMember)
      : outcomeOf(deactivate({ variables: { membershipId } }), data => data.deactivateMember);
}
