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

/** Of the staff's side or of the portal's. */
export type Invoice = Omit<InvoiceSummaryFragment, '__typename' | 'lines'> & { lines: readonly InvoiceLine[] };

type InvoiceLine = Omit<InvoiceSummaryFragment['lines'][number], '__typename'>;
