import { graphql } from '../../graphql/gql.ts';
import type { PatientMergePreviewQuery, PatientMergesQuery } from '../../graphql/graphql.ts';

export const patientMergePreviewQuery = graphql(`
  query patientMergePreview($survivorId: ID!, $duplicateId: ID!) {
    patientMergePreview(survivorId: $survivorId, duplicateId: $duplicateId) {
      survivor {
        ...PatientName
        version
      }
      duplicate {
        ...PatientName
        version
      }
      differences {
        field
        survivor
        duplicate
      }
      moving {
        part
        count
      }
    }
  }
`);

export const patientMergesQuery = graphql(`
  query patientMerges($patientId: ID!) {
    patientMerges(patientId: $patientId) {
      id
      status
      mergedAt
      version
      survivor {
        id
      }
      duplicate {
        ...PatientName
      }
      progress {
        service
        done
      }
    }
  }
`);

export const mergePatients = graphql(`
  mutation mergePatients($input: MergePatientsInput!) {
    mergePatients(input: $input) {
      id
    }
  }
`);

export const unmergePatients = graphql(`
  mutation unmergePatients($id: ID!, $version: Int!) {
    unmergePatients(id: $id, version: $version) {
      id
    }
  }
`);

export type MergePreview = NonNullable<PatientMergePreviewQuery['patientMergePreview']>;
export type Difference = MergePreview['differences'][number];
export type PatientMerge = NonNullable<PatientMergesQuery['patientMerges']>[number];
