import { graphql } from '../../graphql/gql.ts';
import type { EncounterSummaryFragment } from '../../graphql/graphql.ts';

export const encounterSummary = graphql(`
  fragment EncounterSummary on Encounter {
    id
    appointmentId
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
    }
  }
`);

export const writeNote = graphql(`
  mutation writeNote($input: WriteNoteInput!) {
    writeNote(input: $input) {
      ...EncounterSummary
    }
  }
`);

export const signNote = graphql(`
  mutation signNote($encounterId: ID!, $version: Int!, $shared: Boolean!) {
    signNote(encounterId: $encounterId, version: $version, shared: $shared) {
      ...EncounterSummary
    }
  }
`);

export const noteSharing = graphql(`
  fragment NoteSharing on Encounter {
    id
    note {
      sharedAt
      sharedBy {
        id
        name
      }
    }
  }
`);

export const shareNote = graphql(`
  mutation shareNote($encounterId: ID!) {
    shareNote(encounterId: $encounterId) {
      ...NoteSharing
    }
  }
`);

export const unshareNote = graphql(`
  mutation unshareNote($encounterId: ID!) {
    unshareNote(encounterId: $encounterId) {
      ...NoteSharing
    }
  }
`);

export type Encounter = EncounterSummaryFragment;
