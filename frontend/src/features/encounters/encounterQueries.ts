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
  mutation signNote($encounterId: ID!, $version: Int!) {
    signNote(encounterId: $encounterId, version: $version) {
      ...EncounterSummary
    }
  }
`);

export type Encounter = EncounterSummaryFragment;
