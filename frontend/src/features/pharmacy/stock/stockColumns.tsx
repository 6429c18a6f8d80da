import { formatDate } from '../../../app/time/zone.ts';
import { t } from '../../../language/t.ts';
import { Badge } from '../../../ui/Badge.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { ExpiryBadge } from '../ExpiryBadge.tsx';
import type { StockItem } from '../pharmacyQueries.ts';
import { unitsOf } from '../pharmacyWords.ts';

/** The server sorts, over all pages: rows stay in the order in which they come. */
const asItComes = () => 0;

export const stockColumns = (onOpen: (item: StockItem) => void): Array<Column<StockItem>> => [
  {
    id: 'product',
    title: t('pharmacy.stock.columns.product'),
    isHead: true,
    compare: asItComes,
    cell: item => (
      <>
        <button
          type="button"
          className="text-left font-semibold after:absolute after:inset-0"
          aria-label={t('pharmacy.stock.open', { name: item.name })}
          onClick={() => onOpen(item)}
        >
          {item.name}
        </button>
        {/* Where there is no room for the column of it. */}
        <span className="mt-1 block empty:hidden sm:hidden">
          {item.batches[0] ? <ExpiryBadge expiry={item.batches[0].expiry} /> : null}
        </span>
      </>
    ),
    text: ({ name }) => name,
  },
  {
    id: 'onHand',
    title: t('pharmacy.stock.columns.onHand'),
    compare: asItComes,
    cell: ({ unit, onHand, isLow }) => (
      <span className="flex flex-wrap items-center gap-2">
        <span className="whitespace-nowrap tabular-nums">{unitsOf(unit, onHand)}</span>
        {onHand === 0 ? (
          <Badge tone="danger">{t('pharmacy.stock.outOf')}</Badge>
        ) : isLow ? (
          <Badge tone="warning">{t('pharmacy.stock.low')}</Badge>
        ) : null}
      </span>
    ),
    text: ({ onHand }) => String(onHand),
  },
  {
    id: 'expiry',
    title: t('pharmacy.stock.columns.expiry'),
    compare: asItComes,
    cell: ({ batches: [first] }) =>
      first ? (
        <span className="flex flex-wrap items-center gap-2">
          <span className="whitespace-nowrap tabular-nums">{formatDate(first.expiresOn)}</span>
          <ExpiryBadge expiry={first.expiry} />
        </span>
      ) : null,
    text: ({ batches: [first] }) => first?.expiresOn ?? '',
    className: 'max-sm:hidden',
  },
  {
    id: 'batches',
    title: t('pharmacy.stock.columns.batches'),
    cell: ({ batches }) => t('pharmacy.stock.batchCount', { count: batches.length }),
    text: ({ batches }) => String(batches.length),
    className: 'whitespace-nowrap max-sm:hidden',
  },
];
