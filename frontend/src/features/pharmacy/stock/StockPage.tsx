import { Boxes, PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../../app/graph/FailureNote.tsx';
import { t } from '../../../language/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Select } from '../../../ui/Select.tsx';
import { DataTable } from '../../../ui/table/DataTable.tsx';
import { MoreRows } from '../../../ui/table/MoreRows.tsx';
import { TableTools } from '../../../ui/table/TableTools.tsx';
import { WHOLE_TABLE } from '../../../ui/table/column.ts';
import { PageHead, TableSkeleton } from '../../administration/PageHead.tsx';
import { useCan, useClinic } from '../../session/SessionContext.tsx';
import { ItemDialog } from './ItemDialog.tsx';
import { ReceiveDialog } from './ReceiveDialog.tsx';
import { stockColumns } from './stockColumns.tsx';
import { FILTERS, type Filter, useStock } from './useStock.ts';

const isFilter = (value: string | undefined): value is Filter => FILTERS.some(filter => filter === value);

/** What the clinic has, by product; each opens to its batches. */
export function StockPage() {
  const mayKeep = useCan()('pharmacy:write');
  const { id: clinicId } = useClinic();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [text, setText] = useState('');
  const [view, setView] = useState(WHOLE_TABLE);
  const [open, setOpen] = useState<string | null>(null);
  const [receiving, setReceiving] = useState(false);
  const { items, endCursor, loading, failure, more, retry } = useStock(clinicId, { filter, text, sort: view.sort });
  const columns = stockColumns(({ id }) => setOpen(id));
  const chosen = items?.find(({ id }) => id === open);
  return (
    <>
      <PageHead
        title={t('pharmacy.pages.stock')}
        text={t('pharmacy.stock.why')}
        action={
          mayKeep ? (
            <Button onClick={() => setReceiving(true)}>
              <PackagePlus aria-hidden="true" /> {t('pharmacy.stock.receive')}
            </Button>
          ) : null
        }
      />
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <SearchField
          className="min-w-48 flex-1"
          label={t('pharmacy.stock.search')}
          placeholder={t('pharmacy.stock.searchBy')}
          value={text}
          onChange={setText}
        />
        <Select
          aria-label={t('pharmacy.stock.show')}
          className="w-44"
          value={filter}
          options={FILTERS.map(value => ({ value, label: t(`pharmacy.stock.filter.${value}`) }))}
          onChange={value => isFilter(value) && setFilter(value)}
        />
        <TableTools
          table={`stock of ${clinicId}`}
          fileName="stock"
          rows={items ?? []}
          columns={columns}
          view={view}
          onView={setView}
          filters={{ filter }}
          onFilters={wanted => setFilter(isFilter(wanted['filter']) ? wanted['filter'] : 'ALL')}
        />
      </div>
      {failure ? <FailureNote failure={failure} what={t('pharmacy.stock.what')} onRetry={retry} /> : null}
      {!items && !failure ? <TableSkeleton label={t('pharmacy.stock.loading')} /> : null}
      {items?.length === 0 ? <Nothing searched={text.trim() !== '' || filter !== 'ALL'} /> : null}
      {items && items.length > 0 ? (
        <DataTable
          rows={items}
          columns={columns}
          view={view}
          onView={setView}
          keyOf={({ id }) => id}
          caption={t('pharmacy.stock.caption')}
        />
      ) : null}
      <MoreRows className="mt-3" endCursor={endCursor} busy={loading} onMore={more} label={t('pharmacy.stock.more')} />
      {chosen ? <ItemDialog item={chosen} onClose={() => setOpen(null)} onStale={retry} /> : null}
      {receiving ? (
        <ReceiveDialog
          onClose={() => setReceiving(false)}
          onReceived={() => {
            setReceiving(false);
            retry();
          }}
        />
      ) : null}
    </>
  );
}

const Nothing = ({ searched }: { searched: boolean }) => (
  <div className="rounded-card border border-line bg-surface">
    <EmptyState
      icon={<Boxes />}
      title={t(searched ? 'pharmacy.stock.noneFound' : 'pharmacy.stock.none')}
      text={t(searched ? 'pharmacy.stock.noneFoundWhy' : 'pharmacy.stock.noneWhy')}
    />
  </div>
);
