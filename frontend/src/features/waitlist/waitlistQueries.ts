import { graphql } from '../../graphql/gql.ts';
import type { OfferMessageFragment, WaitlistQuery } from '../../graphql/graphql.ts';

export const offerMessage = graphql(`
  fragment OfferMessage on Message {
    id
    status
    failure
    sentAt
  }
`);

export const waitlistEntry = graphql(`
  fragment WaitlistEntry on WaitlistEntry {
    id
    patient {
      id
      givenName
      familyName
    }
    practitioner {
      id
      name
    }
    minutes
    from
    to
    weekdays
    startsAtLocal
    endsAtLocal
    priority
    waitingSince
    state
    closeReason
    offer {
      id
      startsAt
      endsAt
      expiresAt
      practitioner {
        id
        name
      }
    }
    appointment {
      id
      startsAt
    }
    log {
      id
      action
      reason
      changedAt
      byPatient
      offer {
        id
        startsAt
      }
      changedBy {
        id
        name
      }
    }
  }
`);

export const waitlistQuery = graphql(`
  query waitlist($clinicId: ID!, $closed: Boolean!, $after: ID, $withMessages: Boolean!) {
    waitlist(clinicId: $clinicId, closed: $closed, after: $after) {
      ...WaitlistEntry
      offer @include(if: $withMessages) {
        id
        message {
          ...OfferMessage
        }
      }
      log @include(if: $withMessages) {
        id
        offer {
          id
          message {
            ...OfferMessage
          }
        }
      }
    }
  }
`);

export const waitlistChanged = graphql(`
  subscription waitlistChanged($clinicId: ID!) {
    waitlistChanged(clinicId: $clinicId) {
      entryId
    }
  }
`);

export const addToWaitlist = graphql(`
  mutation addToWaitlist($input: AddToWaitlistInput!) {
    addToWaitlist(input: $input) {
      ...WaitlistEntry
    }
  }
`);

export const prioritizeOnWaitlist = graphql(`
  mutation prioritizeOnWaitlist($id: ID!, $priority: Boolean!, $reason: OrderReason!) {
    prioritizeOnWaitlist(id: $id, priority: $priority, reason: $reason) {
      ...WaitlistEntry
    }
  }
`);

export const closeWaitlistEntry = graphql(`
  mutation closeWaitlistEntry($id: ID!, $reason: WaitlistCloseReason!) {
    closeWaitlistEntry(id: $id, reason: $reason) {
      ...WaitlistEntry
    }
  }
`);

export const offerWaitlistTime = graphql(`
  mutation offerWaitlistTime($entryId: ID!, $practitionerId: ID!, $startsAt: DateTime!) {
    offerWaitlistTime(entryId: $entryId, practitionerId: $practitionerId, startsAt: $startsAt) {
      ...WaitlistEntry
    }
  }
`);

export const acceptWaitlistOffer = graphql(`
  mutation acceptWaitlistOffer($offerId: ID!) {
    acceptWaitlistOffer(offerId: $offerId) {
      ...WaitlistEntry
    }
  }
`);

export const declineWaitlistOffer = graphql(`
  mutation declineWaitlistOffer($offerId: ID!, $keepWaiting: Boolean!) {
    declineWaitlistOffer(offerId: $offerId, keepWaiting: $keepWaiting) {
      ...WaitlistEntry
    }
  }
`);

export type Entry = NonNullable<WaitlistQuery['waitlist']>[number];
export type OfferMessage = OfferMessageFragment;
