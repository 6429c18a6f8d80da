import { graphql } from '../../graphql/gql.ts';

export const growthQuery = graphql(`
  query growth($id: ID!, $after: ID) {
    patient(id: $id) {
      id
      birthDate
      legalSex
      vitalSigns(first: 100, after: $after) {
        entries {
          id
          takenAt
          observations {
            measure
            value
          }
        }
        endCursor
      }
    }
  }
`);
