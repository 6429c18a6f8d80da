import { graphql } from '../../../graphql/gql.ts';
import type { FailedJobFragment } from '../../../graphql/graphql.ts';

export const failedJob = graphql(`
  fragment FailedJob on FailedJob {
    id
    kind
    subjectId
    attempts
    failure
    enqueuedAt
    failedAt
  }
`);

export const failedJobsQuery = graphql(`
  query failedPatientsJobs($after: ID) {
    failedPatientsJobs(first: 50, after: $after) {
      jobs {
        ...FailedJob
      }
      endCursor
    }
  }
`);

export const retryJob = graphql(`
  mutation retryPatientsJob($id: ID!) {
    retryPatientsJob(id: $id)
  }
`);

export const retryJobs = graphql(`
  mutation retryPatientsJobs($kind: String!) {
    retryPatientsJobs(kind: $kind)
  }
`);

export const discardJob = graphql(`
  mutation discardPatientsJob($id: ID!) {
    discardPatientsJob(id: $id)
  }
`);

export type FailedJob = FailedJobFragment;
