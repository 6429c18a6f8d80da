import { graphql } from '../../../graphql/gql.ts';
import type { DocumentTextQuery } from '../../../graphql/graphql.ts';

export const fileText = graphql(`
  fragment FileText on DocumentFile {
    id
    isReadable
    text {
      status
      read
      confirmed
      confidence
      readBy
      decidedBy {
        id
        name
      }
      decidedAt
      version
    }
  }
`);

export const documentTextQuery = graphql(`
  query documentText($fileId: ID!) {
    documentFile(id: $fileId) {
      ...FileText
    }
  }
`);

export const extractText = graphql(`
  mutation extractText($fileId: ID!) {
    extractText(fileId: $fileId) {
      ...FileText
    }
  }
`);

export const confirmText = graphql(`
  mutation confirmText($input: ConfirmTextInput!) {
    confirmText(input: $input) {
      ...FileText
    }
  }
`);

export const rejectText = graphql(`
  mutation rejectText($fileId: ID!, $version: Int!) {
    rejectText(fileId: $fileId, version: $version) {
      ...FileText
    }
  }
`);

export type ReadText = NonNullable<NonNullable<DocumentTextQuery['documentFile']>['text']>;
