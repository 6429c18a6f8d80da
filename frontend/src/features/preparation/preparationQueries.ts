import { graphql } from '../../graphql/gql.ts';
import type {
  PreparationRecordFragment,
  PreparationStateFragment,
  VisitPreparationQuery,
} from '../../graphql/graphql.ts';

/** What a list shows of a preparation. */
export const preparationState = graphql(`
  fragment PreparationState on VisitPreparation {
    id
    completedAt
    completedBy {
      id
      name
    }
    items {
      item
      state
      version
    }
  }
`);

export const preparationRecord = graphql(`
  fragment PreparationRecord on VisitPreparation {
    id
    completedAt
    completedBy {
      id
      name
    }
    notes
    notesAt
    notesBy {
      id
      name
    }
    items {
      item
      state
      why
      changedAt
      changedBy {
        id
        name
      }
      knownSince
      version
    }
  }
`);

export const visitPreparationQuery = graphql(`
  query visitPreparation($appointmentId: ID!) {
    appointment(id: $appointmentId) {
      id
      startsAt
      timezone
      reason
      patient {
        ...PatientName
      }
      practitioner {
        id
        name
      }
      preparation {
        ...PreparationRecord
      }
    }
  }
`);

export const setPreparationItem = graphql(`
  mutation setPreparationItem($input: SetPreparationItemInput!) {
    setPreparationItem(input: $input) {
      ...PreparationRecord
    }
  }
`);

export const writePreparationNotes = graphql(`
  mutation writePreparationNotes($input: WritePreparationNotesInput!) {
    writePreparationNotes(input: $input) {
      ...PreparationRecord
    }
  }
`);

export const completePreparation = graphql(`
  mutation completePreparation($appointmentId: ID!) {
    completePreparation(appointmentId: $appointmentId) {
      ...PreparationRecord
    }
  }
`);

export const reopenPreparation = graphql(`
  mutation reopenPreparation($appointmentId: ID!) {
    reopenPreparation(appointmentId: $appointmentId) {
      ...PreparationRecord
    }
  }
`);

export type PreparationState = PreparationStateFragment;
export type PreparationRecord = PreparationRecordFragment;
export type PreparationItem = PreparationRecord['items'][number];
export type PreparedVisit = NonNullable<VisitPreparationQuery['appointment']>;
