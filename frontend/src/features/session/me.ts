import { graphql } from '../../graphql/gql.ts';
import type { MeQuery } from '../../graphql/graphql.ts';

export const meQuery = graphql(`
  query me {
    me {
      id
      name
      email
      timezone
      roles
      permissions
      termsDue {
        id
      }
      organization {
        id
        name
        country
        currency
        timezone
        features
      }
      clinics {
        id
        slug
        name
        timezone
      }
      practitioner {
        id
        name
      }
    }
  }
`);

export type Me = NonNullable<MeQuery['me']>;
export type Clinic = NonNullable<Me['clinics']>[number];
