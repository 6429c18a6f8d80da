import { graphql } from '../../graphql/gql.ts';
import type {
  ConsultationQuery,
  MedicinesQuery,
  PrescriptionRecordFragment,
  TestOrderFragment,
  VisitRecordFragment,
} from '../../graphql/graphql.ts';

export const testOrder = graphql(`
  fragment TestOrder on ServiceRequest {
    id
    test
    note
    priority
    status
    version
  }
`);

export const visitRecord = graphql(`
  fragment VisitRecord on Encounter {
    id
    startedAt
    version
    practitioner {
      id
      name
    }
    note {
      text
      signedAt
      sharedAt
      sharedBy {
        id
        name
      }
    }
    diagnoses {
      code
      display
    }
    followUp {
      on
      reason
    }
    addenda {
      id
      text
      recordedAt
      recordedBy {
        id
        name
      }
    }
    serviceRequests {
      ...TestOrder
    }
  }
`);

export const prescriptionRecord = graphql(`
  fragment PrescriptionRecord on Prescription {
    id
    encounterId
    status
    version
    signedAt
    cancelReason
    prescriber {
      id
    }
    lines {
      id
      medicineCode
      display
      dose
      unit
      route
      frequency
      days
      quantity
      instructions
      overrideReason
    }
    warnings {
      lineId
      kind
      ingredient
      about
    }
  }
`);

export const consultationQuery = graphql(`
  query consultation($appointmentId: ID!) {
    appointment(id: $appointmentId) {
      id
      startsAt
      timezone
      status
      reason
      practitioner {
        id
        name
      }
      patient {
        ...PatientName
        ...PatientFace
        prescriptions {
          ...PrescriptionRecord
        }
        medicines {
          prescriptionId
          endsAt
          line {
            id
            display
            dose
            unit
            frequency
          }
        }
        encounters {
          id
          appointmentId
          startedAt
          practitioner {
            id
            name
          }
          diagnoses {
            code
            display
          }
        }
      }
    }
    visitRecord(appointmentId: $appointmentId) {
      ...VisitRecord
    }
  }
`);

export const visitRecordQuery = graphql(`
  query visitRecord($appointmentId: ID!) {
    visitRecord(appointmentId: $appointmentId) {
      ...VisitRecord
    }
  }
`);

export const noteTemplatesQuery = graphql(`
  query noteTemplates {
    noteTemplates {
      id
      name
      body
    }
    commonTests
  }
`);

export const medicinesQuery = graphql(`
  query medicines($search: String!) {
    medicines(search: $search, first: 8) {
      code
      display
      form
      route
    }
  }
`);

export const openEncounter = graphql(`
  mutation openEncounter($appointmentId: ID!) {
    openEncounter(appointmentId: $appointmentId) {
      ...VisitRecord
    }
  }
`);

export const writeVisit = graphql(`
  mutation writeVisit($input: WriteNoteInput!) {
    writeNote(input: $input) {
      ...VisitRecord
    }
  }
`);

export const signVisit = graphql(`
  mutation signVisit($encounterId: ID!, $version: Int!, $shared: Boolean!) {
    signNote(encounterId: $encounterId, version: $version, shared: $shared) {
      ...VisitRecord
    }
  }
`);

export const addAddendum = graphql(`
  mutation addAddendum($input: AddAddendumInput!) {
    addAddendum(input: $input) {
      id
    }
  }
`);

export const orderTest = graphql(`
  mutation orderTest($input: OrderTestInput!) {
    orderTest(input: $input) {
      ...TestOrder
    }
  }
`);

export const cancelServiceRequest = graphql(`
  mutation cancelServiceRequest($id: ID!, $version: Int!) {
    cancelServiceRequest(id: $id, version: $version) {
      ...TestOrder
    }
  }
`);

export const draftPrescription = graphql(`
  mutation draftPrescription($input: DraftPrescriptionInput!) {
    draftPrescription(input: $input) {
      ...PrescriptionRecord
    }
  }
`);

export const changePrescription = graphql(`
  mutation changePrescription($input: ChangePrescriptionInput!) {
    changePrescription(input: $input) {
      ...PrescriptionRecord
    }
  }
`);

export const signPrescription = graphql(`
  mutation signPrescription($input: SignPrescriptionInput!) {
    signPrescription(input: $input) {
      ...PrescriptionRecord
    }
  }
`);

export const cancelPrescription = graphql(`
  mutation cancelPrescription($id: ID!, $version: Int!, $reason: String!) {
    cancelPrescription(id: $id, version: $version, reason: $reason) {
      ...PrescriptionRecord
    }
  }
`);

export type ConsultationVisit = NonNullable<ConsultationQuery['appointment']>;
export type ConsultationPatient = ConsultationVisit['patient'];
export type VisitRecord = VisitRecordFragment;
export type TestOrder = TestOrderFragment;
export type Prescription = PrescriptionRecordFragment;
export type PrescriptionLine = Prescription['lines'][number];
export type PrescriptionWarning = NonNullable<Prescription['warnings']>[number];
export type Medicine = NonNullable<MedicinesQuery['medicines']>[number];
