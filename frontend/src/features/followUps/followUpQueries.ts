import { graphql } from '../../graphql/gql.ts';
import type { FollowUpsQuery } from '../../graphql/graphql.ts';

export const followUpState = graphql(`
  fragment FollowUpState on FollowUp {
    on
    reason
    status
    version
    changedAt
    changedBy {
      id
      name
    }
  }
`);

export const followUpsQuery = graphql(`
  query followUps(
    $clinicId: ID!
    $statuses: [FollowUpStatus!]!
    $until: LocalDate
    $practitionerId: ID
    $mine: Boolean!
    $first: Int!
    $after: ID
  ) {
    followUps(
      clinicId: $clinicId
      statuses: $statuses
      until: $until
      practitionerId: $practitionerId
      mine: $mine
      first: $first
      after: $after
    ) {
      encounters {
        id
        appointmentId
        startedAt
        patient {
          ...PatientName
        }
        practitioner {
          id
          name
        }
        followUp {
          ...FollowUpState
        }
      }
      endCursor
    }
  }
`);

export const changeFollowUp = graphql(`
  mutation changeFollowUp($input: ChangeFollowUpInput!) {
    changeFollowUp(input: $input) {
      id
      followUp {
        ...FollowUpState
      }
    }
  }
`);

type Visit = NonNullable<FollowUpsQuery['followUps']>['encounters'][number];
export type FollowUpState = NonNullable<Visit['followUp']>;
/** A signed visit whose patient is to come again. */
export interface FollowUp extends Visit {
  followUp: FollowUpState & { status: NonNullable<FollowUpState['status']>; version: number };
}
