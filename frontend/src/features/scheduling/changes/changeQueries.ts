import { graphql } from '../../../graphql/gql.ts';

export const rescheduleAppointment = graphql(`
  mutation rescheduleAppointment($input: RescheduleAppointmentInput!) {
    rescheduleAppointment(input: $input) {
      ... on AppointmentRescheduled {
        appointment {
          ...CalendarVisit
        }
      }
      ... on TimeTaken {
        collidesWith
        nearest {
          ...FreeTime
        }
      }
    }
  }
`);

export const undoAppointmentChange = graphql(`
  mutation undoAppointmentChange($id: ID!, $version: Int!) {
    undoAppointmentChange(id: $id, version: $version) {
      ...CalendarVisit
      cancelReason
    }
  }
`);

/** An appointment as it is now, when somebody else changed it. */
export const changedAppointmentQuery = graphql(`
  query changedAppointment($id: ID!) {
    appointment(id: $id) {
      ...CalendarVisit
    }
  }
`);
