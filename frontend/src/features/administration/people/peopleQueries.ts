import { graphql } from '../../../graphql/gql.ts';
import type { MemberFragment } from '../../../graphql/graphql.ts';

export const member = graphql(`
  fragment Member on Membership {
    id
    roles
    deactivatedAt
    user {
      id
      name
      email
    }
    assignments {
      differs
      roles
      clinic {
        id
        name
      }
    }
  }
`);

export const membersQuery = graphql(`
  query members {
    members {
      ...Member
    }
  }
`);

export const inviteMember = graphql(`
  mutation inviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      ...Member
    }
  }
`);

export const changeMemberRoles = graphql(`
  mutation changeMemberRoles($input: ChangeMemberRolesInput!) {
    changeMemberRoles(input: $input) {
      ...Member
    }
  }
`);

export const assignClinics = graphql(`
  mutation assignClinics($input: AssignClinicsInput!) {
    assignClinics(input: $input) {
      ...Member
    }
  }
`);

export const deactivateMember = graphql(`
  mutation deactivateMember($membershipId: ID!) {
    deactivateMember(membershipId: $membershipId) {
      ...Member
    }
  }
`);

export const reactivateMember = graphql(`
  mutation reactivateMember($membershipId: ID!) {
    reactivateMember(membershipId: $membershipId) {
      ...Member
    }
  }
`);

export type Member = MemberFragment;
