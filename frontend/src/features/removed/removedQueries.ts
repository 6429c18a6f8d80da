import { graphql } from '../../graphql/gql.ts';
import type { RemovedQuery } from '../../graphql/graphql.ts';

/** What the caller may not put back is not asked for. */
export const removedQuery = graphql(`
  query removed(
    $id: ID!
    $allergies: Boolean!
    $careTeam: Boolean!
    $conditions: Boolean!
    $documents: Boolean!
    $reception: Boolean!
    $vitalSigns: Boolean!
  ) {
    patient(id: $id) {
      id
      removed {
        kind
        id
        version
        removedAt
        removedBy {
          id
          name
        }
        restorableUntil
        allergy @include(if: $allergies) {
          id
          substance
        }
        careTeamMember @include(if: $careTeam) {
          id
          practitioner {
            id
            name
          }
        }
        condition @include(if: $conditions) {
          id
          code
          display
        }
        contactPoint @include(if: $reception) {
          id
          value
        }
        coverage @include(if: $reception) {
          id
          payer
          plan
        }
        document @include(if: $documents) {
          id
          title
        }
        tag @include(if: $reception) {
          id
          name
        }
        vitalSigns @include(if: $vitalSigns) {
          id
          takenAt
          observations {
            measure
            value
            interpretation
          }
        }
      }
    }
  }
`);

export const restoreRemoved = graphql(`
  mutation restoreRemoved($kind: RemovedKind!, $id: ID!, $version: Int!) {
    restoreRemoved(kind: $kind, id: $id, version: $version) {
      id
    }
  }
`);

export type RemovedEntry = NonNullable<NonNullable<RemovedQuery['patient']>['removed']>[number];
/** What of an entry is said to put it back. */
export type RemovedRef = Pick<RemovedEntry, 'kind' | 'id' | 'version'>;
