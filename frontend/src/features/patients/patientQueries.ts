import { graphql } from '../../graphql/gql.ts';
import type {
  LikelyDuplicatesQuery,
  PatientFaceFragment,
  PatientNameFragment,
  PatientQuery,
} from '../../graphql/graphql.ts';

export const patientName = graphql(`
  fragment PatientName on Patient {
    id
    mrn
    givenName
    familyName
    birthDate
    legalSex
  }
`);

export const patientFace = graphql(`
  fragment PatientFace on Patient {
    id
    photo {
      id
      url
    }
  }
`);

export const patientsQuery = graphql(`
  query patients($search: String, $tagId: ID, $first: Int!, $after: ID) {
    patients(search: $search, tagId: $tagId, first: $first, after: $after) {
      patients {
        ...PatientName
        ...PatientFace
      }
      endCursor
    }
  }
`);

export const patientQuery = graphql(`
  query patient($id: ID!, $withInvoices: Boolean!, $withMessages: Boolean!) {
    patient(id: $id) {
      ...PatientName
      ...PatientFace
      registeredAt
      version
      mergedInto {
        ...PatientName
      }
      appointments {
        id
        startsAt
        endsAt
        timezone
        status
        cancelReason
        practitioner {
          id
          name
        }
        clinic {
          id
          name
        }
      }
      encounters {
        ...EncounterSummary
      }
      invoices @include(if: $withInvoices) {
        ...InvoiceSummary
      }
      messages @include(if: $withMessages) {
        ...MessageSummary
      }
    }
  }
`);

export const recordEdited = graphql(`
  subscription recordEdited($type: RecordType!, $id: ID!) {
    recordEdited(type: $type, id: $id) {
      kind
      viewers {
        id
        name
      }
      changedBy {
        id
        name
      }
    }
  }
`);

export const likelyDuplicatesQuery = graphql(`
  query likelyDuplicates($input: LikelyDuplicatesInput!) {
    likelyDuplicates(input: $input) {
      sharedFields
      patient {
        ...PatientName
        ...PatientFace
      }
    }
  }
`);

export const registerPatient = graphql(`
  mutation registerPatient($input: RegisterPatientInput!) {
    registerPatient(input: $input) {
      ...PatientName
    }
  }
`);

export type PatientName = PatientNameFragment;
/** A patient with their photo, where it was asked for. */
export type FacedPatient = PatientName & Partial<Pick<PatientFaceFragment, 'photo'>>;
export type PatientRecord = NonNullable<PatientQuery['patient']>;
/** Who may be the person already, and what both have in common. */
export interface LikelyDuplicate {
  patient: FacedPatient;
  sharedFields: readonly string[];
}
