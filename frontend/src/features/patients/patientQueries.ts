import { graphql } from '../../graphql/gql.ts';
import type {
  PatientFaceFragment,
  PatientNameFragment,
  PatientQuery,
  UpdatePatientMutation,
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
      kind
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

export const updatePatient = graphql(`
  mutation updatePatient($input: UpdatePatientInput!) {
    updatePatient(input: $input) {
      patient {
        ...PatientName
        kind
        version
      }
      conflicts {
        field
        base
        theirs
        mine
      }
    }
  }
`);

export type PatientName = PatientNameFragment;
/** A patient with their photo, where it was asked for. */
export type FacedPatient = PatientName & Partial<Pick<PatientFaceFragment, 'photo'>>;
type PatientUpdated = NonNullable<UpdatePatientMutation['updatePatient']>;
export type PatientConflict = PatientUpdated['conflicts'][number];
export type EditedPatient = Pick<PatientRecord, keyof PatientName | 'kind'>;
export type PatientRecord = NonNullable<PatientQuery['patient']>;
/** Who may be the person already, and what both have in common. */
export interface LikelyDuplicate {
  patient: FacedPatient;
  sharedFields: readonly string[];
}
