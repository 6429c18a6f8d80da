import { graphql } from '../../graphql/gql.ts';
import type { InvoiceSummaryFragment } from '../../graphql/graphql.ts';

export const invoiceSummary = graphql(`
  fragment InvoiceSummary on Invoice {
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
`);

export type Invoice = InvoiceSummaryFragment;
