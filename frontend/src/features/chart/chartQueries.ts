import { graphql } from '../../graphql/gql.ts';
import type {
  AllergyEntryFragment,
  ChartQuery,
  ConditionEntryFragment,
  VitalSignsEntryFragment,
} from '../../graphql/graphql.ts';

export const allergyEntry = graphql(`
  fragment AllergyEntry on AllergyIntolerance {
    id
    substance
    category
    criticality
    reaction
    clinicalStatus
    verificationStatus
    note
    recordedAt
    recordedBy {
      id
      name
    }
    version
  }
`);

export const conditionEntry = graphql(`
  fragment ConditionEntry on Condition {
    id
    code
    display
    clinicalStatus
    onsetOn
    abatedOn
    note
    recordedAt
    recordedBy {
      id
      name
    }
    version
  }
`);

export const vitalSignsEntry = graphql(`
  fragment VitalSignsEntry on VitalSigns {
    id
    takenAt
    takenBy {
      id
      name
    }
    version
    observations {
      measure
      value
      low
      high
      interpretation
    }
  }
`);

export const chartQuery = graphql(`
  query chart($id: ID!, $first: Int!, $withAll: Boolean!) {
    patient(id: $id) {
      id
      allergies {
        ...AllergyEntry
      }
      noKnownAllergies {
        recordedAt
        recordedBy {
          id
          name
        }
      }
      conditions @include(if: $withAll) {
        ...ConditionEntry
      }
      vitalSigns(first: $first) @include(if: $withAll) {
        entries {
          ...VitalSignsEntry
        }
        endCursor
      }
    }
  }
`);

export const diagnosisCodesQuery = graphql(`
  query diagnosisCodes($search: String!) {
    diagnosisCodes(search: $search, first: 8) {
      code
      display
    }
  }
`);

export const recordAllergy = graphql(`
  mutation recordAllergy($input: RecordAllergyInput!) {
    recordAllergy(input: $input) {
      ...AllergyEntry
    }
  }
`);

export const changeAllergy = graphql(`
  mutation changeAllergy($input: ChangeAllergyInput!) {
    changeAllergy(input: $input) {
      ...AllergyEntry
    }
  }
`);

export const markAllergyInError = graphql(`
  mutation markAllergyInError($id: ID!, $version: Int!) {
    markAllergyInError(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const stateNoKnownAllergies = graphql(`
  mutation stateNoKnownAllergies($patientId: ID!) {
    stateNoKnownAllergies(patientId: $patientId) {
      recordedAt
    }
  }
`);

export const recordCondition = graphql(`
  mutation recordCondition($input: RecordConditionInput!) {
    recordCondition(input: $input) {
      ...ConditionEntry
    }
  }
`);

export const changeCondition = graphql(`
  mutation changeCondition($input: ChangeConditionInput!) {
    changeCondition(input: $input) {
      ...ConditionEntry
    }
  }
`);

export const markConditionInError = graphql(`
  mutation markConditionInError($id: ID!, $version: Int!) {
    markConditionInError(id: $id, version: $version) {
      id
      version
    }
  }
`);

export const recordVitalSigns = graphql(`
  mutation recordVitalSigns($input: RecordVitalSignsInput!) {
    recordVitalSigns(input: $input) {
      ...VitalSignsEntry
    }
  }
`);

export const markVitalSignsInError = graphql(`
  mutation markVitalSignsInError($id: ID!, $version: Int!) {
    markVitalSignsInError(id: $id, version: $version) {
      id
      version
    }
  }
`);

export type AllergyEntry = AllergyEntryFragment;
export type ConditionEntry = ConditionEntryFragment;
export type VitalSignsEntry = VitalSignsEntryFragment;
export type ChartRecord = NonNullable<ChartQuery['patient']>;
export type Observation = VitalSignsEntry['observations'][number];
export type Measure = Observation['measure'];
