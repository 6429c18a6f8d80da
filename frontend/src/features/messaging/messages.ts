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

const FAILURES = [
  'UNSAFE_CONTACT',
  'NO_CONTACT',
  'CANCELLED',
  'NOT_TO_COME',
  'OVER',
  'OFFER_ENDED',
  'BOOKED_AGAIN',
  'SHARE_ENDED',
] as const;

/** Why a message was not sent, as far as there are words for it. Pure. */
export const knownFailure = (failure: string | null) => FAILURES.find(known => known === failure) ?? 'OTHER';
