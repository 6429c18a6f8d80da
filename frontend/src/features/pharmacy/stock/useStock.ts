import { useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { failureAt } from '../../../app/graph/failure.ts';
import { useLive } from '../../../app/graph/useLive.ts';
import type { StockFilter, StockSort } from '../../../graphql/graphql.ts';
import type { TableView } from '../../../ui/table/column.ts';
import { useDebounced } from '../../../ui/useDebounced.ts';
import { ASK_ANEW, useSettled } from '../../queue/useQueues.ts';
import { prescriptionChanged, stockQuery } from '../pharmacyQueries.ts';

const PAGE = 50;
const TYPING_PAUSE_MS = 250;

export const FILTERS = ['ALL', 'LOW', 'EXPIRING', 'EXPIRED'] as const;
export type Filter = StockFilter | 'ALL';

/** Columns that the server sorts by, by their id. */
const SORTS: Readonly<Record<string, StockSort>> = { product: 'NAME', onHand: 'ON_HAND', expiry: 'EXPIRY' };

/** What a clinic keeps in stock, page by page; what is dispensed meanwhile is taken off. */
export function useStock(clinicId: string, asked: { filter: Filter; text: string; sort: TableView['sort'] }) {
  const search = useDebounced(asked.text.trim(), TYPING_PAUSE_MS);
  const { filter, sort } = asked;
  const { data, error, loading, fetchMore, refetch } = useQuery(stockQuery, {
    variables: {
      clinicId,
      sort: SORTS[sort?.column ?? 'product'] ?? 'NAME',
      descending: sort?.descending ?? false,
      first: PAGE,
      ...(search ? { search } : {}),
      ...(filter === 'ALL' ? {} : { filter }),
    },
    fetchPolicy: 'cache-and-network',
    context: ASK_ANEW,
  });
  const retry = useCallback(() => void refetch().catch(() => undefined), [refetch]);
  const soon = useSettled(retry);
  useLive({ query: prescriptionChanged, variables: { clinicId }, onData: soon, onMissed: soon });
  const page = data?.stock ?? null;
  const more = async (after: string) => {
    await fetchMore({
      variables: { after },
      updateQuery: (known, { fetchMoreResult }) => {
        const next = fetchMoreResult.stock;
        if (!known.stock || !next) return known;
        return { stock: { ...next, items: [...known.stock.items, ...next.items] } };
      },
    }).catch(() => undefined);
  };
  return {
    items: page?.items ?? null,
    endCursor: page?.endCursor ?? null,
    loading,
    failure: loading || page ? null : failureAt(error, ['stock']),
    more,
    retry,
  };
}
