import { graphql } from '../../graphql/gql.ts';
import type { TimelineQuery } from '../../graphql/graphql.ts';

/** A page of each source that is asked for. */
export const timelineQuery = graphql(`
  query timeline(
    $id: ID!
    $first: Int!
    $kinds: [TimelineKind!]
    $withRecord: Boolean!
    $recordAfter: String
    $withAppointments: Boolean!
    $appointmentsAfter: ID
    $withInvoices: Boolean!
    $invoicesAfter: ID
    $withMessages: Boolean!
    $messagesAfter: ID
    $withPharmacy: Boolean!
  ) {
    patient(id: $id) {
      id
      timeline(kinds: $kinds, first: $first, after: $recordAfter) @include(if: $withRecord) {
        entries {
          kind
          at
          allergy {
            id
            substance
            criticality
          }
          condition {
            id
            code
            display
          }
          diagnosticReport {
            id
            name
            status
            severity
            conclusion
            results {
              ...ResultLine
            }
          }
          document {
            id
            title
          }
          encounter {
            id
            appointmentId
            practitioner {
              id
              name
            }
            note {
              text
              signedAt
            }
            diagnoses {
              code
              display
            }
          }
          prescription {
            id
            status
            dispenseStatus @include(if: $withPharmacy)
            lines {
              id
              display
            }
          }
          serviceRequest {
            id
            test
            status
          }
          vitalSigns {
            id
            observations {
              measure
              value
              interpretation
            }
          }
        }
        endCursor
      }
      appointments(first: $first, after: $appointmentsAfter) @include(if: $withAppointments) {
        id
        startsAt
        status
        practitioner {
          id
          name
        }
        clinic {
          id
          name
        }
      }
      invoices(first: $first, after: $invoicesAfter) @include(if: $withInvoices) {
        id
        number
        status
        createdAt
        total {
          amountMinor
          currency
        }
      }
      messages(first: $first, after: $messagesAfter) @include(if: $withMessages) {
        id
        purpose
        status
        queuedAt
      }
    }
  }
`);

export type TimelinePatient = NonNullable<TimelineQuery['patient']>;
export type RecordEntry = NonNullable<TimelinePatient['timeline']>['entries'][number];
export type RecordKind = RecordEntry['kind'];
export type TimelineAppointment = NonNullable<TimelinePatient['appointments']>[number];
export type TimelineInvoice = NonNullable<TimelinePatient['invoices']>[number];
export type TimelineMessage = NonNullable<TimelinePatient['messages']>[number];
