import { graphql } from '../../graphql/gql.ts';
import type { MessageSummaryFragment } from '../../graphql/graphql.ts';

export const messageSummary = graphql(`
  fragment MessageSummary on Message {
    id
    purpose
    channel
    status
    failure
    queuedAt
    dueAt
    sentAt
  }
`);

export type Message = MessageSummaryFragment;
