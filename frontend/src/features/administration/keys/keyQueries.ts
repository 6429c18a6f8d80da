import { graphql } from '../../../graphql/gql.ts';
import type { ApiKeyFragment } from '../../../graphql/graphql.ts';

export const apiKey = graphql(`
  fragment ApiKey on ApiKey {
    id
    name
    holder
    prefix
    scopes
    clinics {
      id
      name
    }
    createdAt
    expiresAt
    overlapUntil
    lastUsedAt
    revokedAt
    version
  }
`);

export const apiKeysQuery = graphql(`
  query apiKeys {
    apiKeys {
      ...ApiKey
    }
  }
`);

export const grantableScopesQuery = graphql(`
  query grantableScopes($holder: ApiKeyHolder!) {
    grantableScopes(holder: $holder)
  }
`);

export const issueApiKey = graphql(`
  mutation issueApiKey($input: IssueApiKeyInput!) {
    issueApiKey(input: $input) {
      secret
      apiKey {
        ...ApiKey
      }
    }
  }
`);

export const rotateApiKey = graphql(`
  mutation rotateApiKey($input: RotateApiKeyInput!) {
    rotateApiKey(input: $input) {
      secret
      apiKey {
        ...ApiKey
      }
    }
  }
`);

export const revokeApiKey = graphql(`
  mutation revokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      ...ApiKey
    }
  }
`);

export type ApiKey = ApiKeyFragment;
