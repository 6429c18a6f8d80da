import { graphql } from '../../graphql/gql.ts';
import type { TermsVersionFragment } from '../../graphql/graphql.ts';

export type TermsVersion = TermsVersionFragment;

/** Asked for when there are some to accept; not with every sign-in. */
export const termsDueQuery = graphql(`
  query termsDue {
    me {
      id
      termsDue {
        id
        number
        title
        body
        inForceFrom
      }
    }
  }
`);

export const acceptTerms = graphql(`
  mutation acceptTerms($id: ID!) {
    acceptTerms(id: $id) {
      id
    }
  }
`);

graphql(`
  fragment TermsVersion on TermsVersion {
    id
    number
    title
    body
    inForceFrom
    publishedAt
    accepted
    members
  }
`);

export const termsVersionsQuery = graphql(`
  query termsVersions {
    termsVersions {
      ...TermsVersion
    }
  }
`);

export const publishTerms = graphql(`
  mutation publishTerms($input: PublishTermsInput!) {
    publishTerms(input: $input) {
      ...TermsVersion
    }
  }
`);
