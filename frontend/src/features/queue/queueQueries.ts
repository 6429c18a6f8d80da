import { graphql } from '../../graphql/gql.ts';
import type { QueuesQuery } from '../../graphql/graphql.ts';

export const queuesQuery = graphql(`
  query queues($clinicId: ID!, $withPreparation: Boolean!) {
    queues(clinicId: $clinicId) {
      practitioner {
        id
        name
      }
      date
      timezone
      lateUntil
      usualMinutes
      tickets {
        ...QueuePlace
        appointment {
          id
          preparation @include(if: $withPreparation) {
            ...PreparationState
          }
        }
      }
      expected {
        delayMinutes
        appointment {
          id
          startsAt
          version
          patient {
            id
            givenName
            familyName
          }
        }
      }
    }
  }
`);

export const queuePlace = graphql(`
  fragment QueuePlace on QueueTicket {
    id
    token
    state
    priority
    checkedInAt
    calls
    calledAt
    startedAt
    endedAt
    estimatedAt
    appointment {
      id
      startsAt
      walkIn
      patient {
        id
        givenName
        familyName
        ...PatientFace
      }
      practitioner {
        id
        name
      }
    }
  }
`);

export const queueLogQuery = graphql(`
  query queueLog($clinicId: ID!, $practitionerId: ID!) {
    queues(clinicId: $clinicId, practitionerId: $practitionerId) {
      timezone
      log {
        id
        action
        token
        reason
        fromPlace
        toPlace
        minutes
        changedAt
        changedBy {
          id
          name
        }
      }
    }
  }
`);

export const queueChanged = graphql(`
  subscription queueChanged($clinicId: ID!) {
    queueChanged(clinicId: $clinicId) {
      date
    }
  }
`);

export const checkIn = graphql(`
  mutation checkIn($id: ID!, $version: Int!) {
    checkIn(id: $id, version: $version) {
      ...QueuePlace
    }
  }
`);

export const admitWalkIn = graphql(`
  mutation admitWalkIn($input: AdmitWalkInInput!) {
    admitWalkIn(input: $input) {
      ...QueuePlace
    }
  }
`);

export const callNext = graphql(`
  mutation callNext($input: CallNextInput!) {
    callNext(input: $input) {
      ...QueuePlace
    }
  }
`);

/** What is done to one ticket; each answers with the ticket. */
export const ticketCommands = {
  callPatient: graphql(`
    mutation callPatient($ticketId: ID!) {
      done: callPatient(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
  recallPatient: graphql(`
    mutation recallPatient($ticketId: ID!) {
      done: recallPatient(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
  skipPatient: graphql(`
    mutation skipPatient($ticketId: ID!) {
      done: skipPatient(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
  startConsultation: graphql(`
    mutation startConsultation($ticketId: ID!) {
      done: startConsultation(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
  completeConsultation: graphql(`
    mutation completeConsultation($ticketId: ID!) {
      done: completeConsultation(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
  leaveUnseen: graphql(`
    mutation leaveUnseen($ticketId: ID!) {
      done: leaveUnseen(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
  undoCheckIn: graphql(`
    mutation undoCheckIn($ticketId: ID!) {
      done: undoCheckIn(ticketId: $ticketId) {
        ...QueuePlace
      }
    }
  `),
};

export const moveInQueue = graphql(`
  mutation moveInQueue($ticketId: ID!, $beforeTicketId: ID, $reason: OrderReason!) {
    moveInQueue(ticketId: $ticketId, beforeTicketId: $beforeTicketId, reason: $reason) {
      id
    }
  }
`);

export const prioritizeInQueue = graphql(`
  mutation prioritizeInQueue($ticketId: ID!, $priority: Boolean!, $reason: OrderReason!) {
    prioritizeInQueue(ticketId: $ticketId, priority: $priority, reason: $reason) {
      id
    }
  }
`);

export const reportLate = graphql(`
  mutation reportLate($clinicId: ID!, $practitionerId: ID!, $minutes: Int!) {
    reportLate(clinicId: $clinicId, practitionerId: $practitionerId, minutes: $minutes) {
      lateUntil
    }
  }
`);

export type TicketCommand = keyof typeof ticketCommands;
export type Queue = NonNullable<QueuesQuery['queues']>[number];
export type Ticket = Queue['tickets'][number];
export type Expected = Queue['expected'][number];
