import { graphql } from '../../graphql/gql.ts';
import type { RemovedPatientsQuery } from '../../graphql/graphql.ts';

export const removedPatientsQuery = graphql(`
  query removedPatients($first: Int!, $after: ID) {
    removedPatients(first: $first, after: $after) {
      patients {
        ...PatientName
        removedAt
        removedBy {
          id
          name
        }
      }
      endCursor
    }
  }
`);

export const deletePatient = graphql(`
  mutation deletePatient($id: ID!) {
    deletePatient(id: $id) {
      id
    }
  }
`);

export const restorePatient = graphql(`
  mutation restorePatient($id: ID!) {
    restorePatient(id: $id) {
      id
    }
  }
`);

type RemovedPatientPage = NonNullable<RemovedPatientsQuery['removedPatients']>;
export type RemovedPatient = RemovedPatientPage['patients'][number];
