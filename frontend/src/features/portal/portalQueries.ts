import { graphql } from '../../graphql/gql.ts';
import type { PortalRecordsQuery } from '../../graphql/graphql.ts';

export const portalRecords = graphql(`
  query portalRecords {
    portalRecords {
      id
      givenName
      familyName
      permissions
      appointments {
        id
        startsAt
        endsAt
        timezone
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
      prescriptions {
        id
        signedAt
        cancelledAt
        prescriber {
          id
          name
        }
        lines {
          id
          display
          dose
          unit
          route
          frequency
          days
          quantity
          instructions
        }
      }
      notes {
        id
        startedAt
        signedAt
        text
        practitioner {
          id
          name
        }
        addenda {
          id
          text
          recordedAt
        }
      }
      invoices {
        id
        number
        status
        createdAt
        lines {
          description
          quantity
          amount {
            amountMinor
            currency
          }
        }
        total {
          amountMinor
          currency
        }
      }
    }
  }
`);

export const printPortalPrescription = graphql(`
  mutation printPortalPrescription($id: ID!, $language: PaperLanguage!) {
    printPortalPrescription(prescriptionId: $id, language: $language) {
      url
    }
  }
`);

export type PortalRecord = NonNullable<PortalRecordsQuery['portalRecords']>[number];
export type PortalAppointment = NonNullable<PortalRecord['appointments']>[number];
export type PortalNote = NonNullable<PortalRecord['notes']>[number];
export type PortalPrescription = NonNullable<PortalRecord['prescriptions']>[number];
