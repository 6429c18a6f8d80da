import { graphql } from '../../graphql/gql.ts';
import type {
  BatchRecordFragment,
  DispenseRecordFragment,
  PrescriptionToDispenseQuery,
  StockItemRecordFragment,
  StockMovementsQuery,
  WaitingPrescriptionFragment,
} from '../../graphql/graphql.ts';

export const batchRecord = graphql(`
  fragment BatchRecord on StockBatch {
    id
    lotNumber
    expiresOn
    expiry
    onHand
    version
  }
`);

export const stockItemRecord = graphql(`
  fragment StockItemRecord on StockItem {
    id
    medicineCode
    name
    unit
    lowAt
    onHand
    isLow
    version
    batches {
      ...BatchRecord
    }
  }
`);

export const stockQuery = graphql(`
  query stock(
    $clinicId: ID!
    $search: String
    $filter: StockFilter
    $sort: StockSort!
    $descending: Boolean!
    $first: Int!
    $after: String
  ) {
    stock(
      clinicId: $clinicId
      search: $search
      filter: $filter
      sort: $sort
      descending: $descending
      first: $first
      after: $after
    ) {
      items {
        ...StockItemRecord
      }
      endCursor
    }
  }
`);

export const stockMovementsQuery = graphql(`
  query stockMovements($id: ID!, $after: Int, $withPatients: Boolean!) {
    stockBatch(id: $id) {
      id
      movements(first: 20, after: $after) {
        movements {
          id
          kind
          quantity
          onHand
          reason
          recordedAt
          recordedBy {
            id
            name
          }
          dispense @include(if: $withPatients) {
            id
            prescriptionId
            patient {
              ...PatientName
            }
          }
        }
        endCursor
      }
    }
  }
`);

/** What a movement changes: the batch, and the product's sum. */
export const movedBatch = graphql(`
  fragment MovedBatch on StockBatch {
    ...BatchRecord
    item {
      ...StockItemRecord
    }
  }
`);

export const receiveStock = graphql(`
  mutation receiveStock($input: ReceiveStockInput!) {
    receiveStock(input: $input) {
      ...MovedBatch
    }
  }
`);

export const countStock = graphql(`
  mutation countStock($input: CountStockInput!) {
    countStock(input: $input) {
      ...MovedBatch
    }
  }
`);

export const writeOffStock = graphql(`
  mutation writeOffStock($input: WriteOffStockInput!) {
    writeOffStock(input: $input) {
      ...MovedBatch
    }
  }
`);

export const setLowStock = graphql(`
  mutation setLowStock($id: ID!, $version: Int!, $lowAt: Int) {
    setLowStock(id: $id, version: $version, lowAt: $lowAt) {
      ...StockItemRecord
    }
  }
`);

export const waitingPrescription = graphql(`
  fragment WaitingPrescription on Prescription {
    id
    signedAt
    dispenseStatus
    prescriber {
      id
      name
    }
    patient {
      ...PatientName
    }
    lines {
      id
      display
    }
  }
`);

export const worklistQuery = graphql(`
  query prescriptionsToDispense(
    $clinicId: ID!
    $statuses: [DispenseStatus!]
    $search: String
    $first: Int!
    $after: String
  ) {
    prescriptionsToDispense(clinicId: $clinicId, statuses: $statuses, search: $search, first: $first, after: $after) {
      prescriptions {
        ...WaitingPrescription
      }
      endCursor
    }
  }
`);

export const dispenseRecord = graphql(`
  fragment DispenseRecord on Prescription {
    id
    status
    version
    signedAt
    cancelReason
    dispenseStatus
    prescriber {
      id
      name
    }
    lines {
      id
      medicineCode
      display
      dose
      unit
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
    newWarnings {
      lineId
      kind
      ingredient
      about
    }
    dispensing {
      lineId
      status
      prescribed
      dispensed
      left
    }
    dispenses {
      id
      lineId
      status
      quantity
      lots {
        batchId
        name
        unit
        lotNumber
        expiresOn
        quantity
      }
      substitutionReason
      overrideReason
      recordedAt
      recordedBy {
        id
        name
      }
      returnableUntil
      returnReason
      version
    }
  }
`);

export const prescriptionToDispenseQuery = graphql(`
  query prescriptionToDispense($id: ID!, $clinicId: ID!) {
    prescriptionToDispense(id: $id) {
      ...DispenseRecord
      patient {
        ...PatientName
        allergies {
          id
          substance
          criticality
          reaction
          clinicalStatus
        }
        noKnownAllergies {
          recordedAt
        }
      }
      stock(clinicId: $clinicId) {
        ...StockItemRecord
      }
    }
  }
`);

/** How far a prescription is, for who prescribed it. */
export const dispenseStatusQuery = graphql(`
  query dispenseStatus($id: ID!) {
    prescriptionToDispense(id: $id) {
      id
      dispenseStatus
      dispensing {
        lineId
        status
        prescribed
        dispensed
        left
      }
    }
  }
`);

export const dispenseMedication = graphql(`
  mutation dispenseMedication($input: DispenseMedicationInput!) {
    dispenseMedication(input: $input) {
      ...DispenseRecord
    }
  }
`);

export const returnDispense = graphql(`
  mutation returnDispense($id: ID!, $version: Int!, $reason: String!) {
    returnDispense(id: $id, version: $version, reason: $reason) {
      ...DispenseRecord
    }
  }
`);

export const prescriptionChanged = graphql(`
  subscription prescriptionChanged($clinicId: ID!) {
    prescriptionChanged(clinicId: $clinicId) {
      prescriptionId
      step
    }
  }
`);

export type Batch = BatchRecordFragment;
export type StockItem = StockItemRecordFragment;
export type Waiting = WaitingPrescriptionFragment;
export type DispensedRecord = DispenseRecordFragment;
export type ToDispense = NonNullable<PrescriptionToDispenseQuery['prescriptionToDispense']>;
export type Line = DispensedRecord['lines'][number];
export type LineDispensing = NonNullable<DispensedRecord['dispensing']>[number];
export type Dispense = NonNullable<DispensedRecord['dispenses']>[number];
export type Movement = NonNullable<NonNullable<StockMovementsQuery['stockBatch']>['movements']>['movements'][number];
