import { graphql } from '../../graphql/gql.ts';
import type { PreviewPatientImportQuery } from '../../graphql/graphql.ts';

export const exportPatient = graphql(`
  mutation exportPatient($id: ID!, $reason: PatientExportReason!) {
    exportPatient(id: $id, reason: $reason) {
      bundle
      exportedAt
      leftOut
    }
  }
`);

export const previewPatientImport = graphql(`
  query previewPatientImport($clinicId: ID!, $bundle: String!) {
    previewPatientImport(clinicId: $clinicId, bundle: $bundle) {
      givenName
      familyName
      birthDate
      digest
      entries {
        path
        kind
        summary
        ignored
      }
      duplicates {
        patient {
          ...PatientName
        }
        sharedFields
      }
    }
  }
`);

export const importPatient = graphql(`
  mutation importPatient($input: ImportPatientInput!) {
    importPatient(input: $input) {
      ...PatientName
    }
  }
`);

export type ImportPreview = NonNullable<PreviewPatientImportQuery['previewPatientImport']>;
export type ImportEntry = ImportPreview['entries'][number];
