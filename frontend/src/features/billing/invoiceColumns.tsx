import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { sortable, type Column } from '../../ui/table/column.ts';
import { InvoiceStatus, statusName } from './InvoiceLines.tsx';
import type { Invoice } from './invoices.ts';
import { formatMoney } from './money.ts';

/**
 * What the table shows of an invoice; on phones number and day stand below what it is for.
 * @param isWhole whether the table holds all of them, so that they can be sorted here
 */
export function invoiceColumns(zone: string, isWhole: boolean): Array<Column<Invoice>> {
  const day = ({ createdAt }: Invoice) => formatDate(dateIn(createdAt, zone));
  const columns: Array<Column<Invoice>> = [
    {
      id: 'what',
      title: t('billing.column.what'),
      isHead: true,
      cell: invoice => (
        <>
          <span className="font-medium">{subject(invoice)}</span>
          <span className="block text-xs text-ink-faint sm:hidden">
            {numberOf(invoice)} · {day(invoice)}
          </span>
        </>
      ),
      text: subject,
    },
    {
      id: 'number',
      title: t('billing.column.number'),
      cell: numberOf,
      text: ({ number }) => number ?? '',
      className: 'max-sm:hidden',
    },
    {
      id: 'day',
      title: t('billing.column.day'),
      cell: day,
      text: ({ createdAt }) => dateIn(createdAt, zone),
      compare: (one, other) => one.createdAt.localeCompare(other.createdAt),
      className: 'whitespace-nowrap max-sm:hidden',
    },
    {
      id: 'status',
      title: t('billing.column.status'),
      cell: invoice => <InvoiceStatus invoice={invoice} />,
      text: ({ status }) => statusName(status),
    },
    {
      id: 'total',
      title: t('billing.total'),
      cell: ({ total }) => formatMoney(total),
      text: ({ total }) => formatMoney(total),
      compare: (one, other) => one.total.amountMinor - other.total.amountMinor,
      className: 'text-right font-semibold tabular-nums',
    },
  ];
  return sortable(columns, isWhole);
}

const subject = ({ lines }: Invoice): string => lines[0]?.description ?? t('billing.visit');
const numberOf = ({ number }: Invoice): string => number ?? t('billing.noNumber');
