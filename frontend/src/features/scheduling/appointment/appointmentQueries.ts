import { graphql } from '../../../graphql/gql.ts';
import type { AppointmentQuery } from '../../../graphql/graphql.ts';

export const appointmentQuery = graphql(`
  query appointment($id: ID!, $withInvoice: Boolean!, $withMessages: Boolean!) {
    appointment(id: $id) {
      ...CalendarVisit
      patient {
        ...PatientFace
      }
      channel
      cancelReason
      reason
      labels
      visitType {
        name
      }
      invoice @include(if: $withInvoice) {
        ...InvoiceSummary
      }
      messages @include(if: $withMessages) {
        ...MessageSummary
      }
    }
  }
`);

export const updateAppointment = graphql(`
  mutation updateAppointment($input: UpdateAppointmentInput!) {
    updateAppointment(input: $input) {
      ... on AppointmentUpdated {
        appointment {
          ...CalendarVisit
          reason
          labels
        }
        conflicts {
          field
          theirs
        }
      }
    }
  }
`);

export const cancelAppointment = graphql(`
  mutation cancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      ...CalendarVisit
      cancelReason
    }
  }
`);

export type AppointmentDetails = NonNullable<AppointmentQuery['appointment']>;
