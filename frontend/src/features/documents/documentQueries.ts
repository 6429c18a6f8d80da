import { graphql } from '../../graphql/gql.ts';
import type { DocumentEntryFragment } from '../../graphql/graphql.ts';

export const documentEntry = graphql(`
  fragment DocumentEntry on DocumentReference {
    id
    title
    recordedAt
    recordedBy {
      id
      name
    }
    version
    thumbnail {
      url
    }
    files {
      id
      number
      status
      contentType
      sizeBytes
      scannedBy
      scannedAt
      recordedAt
    }
  }
`);

export const documentsQuery = graphql(`
  query documents($id: ID!) {
    patient(id: $id) {
      id
      documents {
        ...DocumentEntry
      }
    }
  }
`);

export const requestUpload = graphql(`
  mutation requestUpload($input: RequestUploadInput!) {
    requestUpload(input: $input) {
      fileId
      method
      url
      headers {
        name
        value
      }
    }
  }
`);

export const requestNewVersion = graphql(`
  mutation requestNewVersion($input: RequestNewVersionInput!) {
    requestNewVersion(input: $input) {
      fileId
      method
      url
      headers {
        name
        value
      }
    }
  }
`);

export const completeUpload = graphql(`
  mutation completeUpload($fileId: ID!) {
    completeUpload(fileId: $fileId) {
      ...DocumentEntry
    }
  }
`);

export const openDocument = graphql(`
  mutation openDocument($fileId: ID!) {
    openDocument(fileId: $fileId) {
      url
      contentType
    }
  }
`);

export const exportDocument = graphql(`
  mutation exportDocument($fileId: ID!, $language: PaperLanguage!) {
    exportDocument(fileId: $fileId, language: $language) {
      url
      reference
    }
  }
`);

export const deleteDocument = graphql(`
  mutation deleteDocument($id: ID!, $version: Int!, $reason: DocumentDeletionReason!) {
    deleteDocument(id: $id, version: $version, reason: $reason) {
      id
      version
    }
  }
`);

export type DocumentEntry = DocumentEntryFragment;
export type DocumentFile = DocumentEntry['files'][number];
