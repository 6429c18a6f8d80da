import { useQuery } from '@apollo/client/react';
import { failureAt } from '../../app/graph/failure.ts';
import { useNextPage } from '../../app/graph/useNextPage.ts';
import { graphql } from '../../graphql/gql.ts';
import type { InvoiceStatus } from '../../graphql/graphql.ts';

const PAGE = 25;

export const STATUSES = ['DRAFT', 'VOID'] as const satisfies readonly InvoiceStatus[];

const patientInvoicesQuery = graphql(`
  query patientInvoices($id: ID!, $first: Int!, $after: ID, $status: InvoiceStatus) {
    patient(id: $id) {
      id
      invoices(first: $first, after: $after, status: $status) {
        ...InvoiceSummary
      }
    }
  }
`);

/**
 * A patient's invoices, newest first, page by page.
 * @param status null: all
 */
export function useInvoicePages(patientId: string, status: InvoiceStatus | null) {
  const { data, error, loading, fetchMore, refetch } = useQuery(patientInvoicesQuery, {
    variables: { id: patientId, first: PAGE, ...(status ? { status } : {}) },
    fetchPolicy: 'cache-and-network',
  });
  const invoices = data?.patient?.invoices ?? null;
  const { endCursor, ended } = useNextPage(invoices, PAGE);
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult: { patient: next } }) => {
        if (next?.invoices?.length === 0) ended(after);
        if (!known.patient?.invoices || !next?.invoices) return known;
        return { patient: { ...known.patient, invoices: [...known.patient.invoices, ...next.invoices] } };
      },
    }).catch(() => undefined);
  };
  return {
    invoices,
    endCursor,
    loading,
    failure: loading || invoices ? null : failureAt(error, ['patient', 'invoices']),
    more,
    retry: () => void refetch().catch(() => undefined),
  };
}
