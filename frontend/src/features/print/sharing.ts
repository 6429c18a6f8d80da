import { graphql } from '../../graphql/gql.ts';
import type { PaperShareFragment } from '../../graphql/graphql.ts';

export type PaperShare = PaperShareFragment;

graphql(`
  fragment PaperShare on PaperShare {
    id
    kind
    state
    link
    expiresAt
    recordedAt
    recordedBy {
      name
    }
    opened
    lastOpenedAt
    version
  }
`);

export const sharePrescription = graphql(`
  mutation sharePrescription($input: SharePaperInput!) {
    sharePrescription(input: $input) {
      ...PaperShare
    }
  }
`);

export const shareVisit = graphql(`
  mutation shareVisit($input: SharePaperInput!) {
    shareVisit(input: $input) {
      ...PaperShare
    }
  }
`);

export const endPaperShare = graphql(`
  mutation endPaperShare($id: ID!, $version: Int!) {
    endPaperShare(id: $id, version: $version) {
      ...PaperShare
    }
  }
`);

export const paperShares = graphql(`
  query paperShares($patientId: ID!) {
    patient(id: $patientId) {
      id
      paperShares {
        ...PaperShare
      }
    }
  }
`);
