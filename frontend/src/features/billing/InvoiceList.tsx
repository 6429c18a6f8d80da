import { dateIn, formatDate } from '../../app/time/zone.ts';
import { t } from '../../language/t.ts';
import { InvoiceStatus } from './InvoiceLines.tsx';
import type { Invoice } from './invoices.ts';
import { formatMoney } from './money.ts';

interface InvoiceListProps {
  invoices: readonly Invoice[];
  timezone: string;
}

/** A patient's invoices, newest first. */
export function InvoiceList({ invoices, timezone }: InvoiceListProps) {
  if (invoices.length === 0) return <p className="text-sm text-ink-faint">{t('billing.none')}</p>;
  return (
    <ul className="divide-y divide-line text-sm">
      {invoices.map(invoice => (
        <li key={invoice.id} className="flex items-center gap-3 py-2.5">
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{invoice.lines[0]?.description ?? t('billing.visit')}</span>
            <span className="block text-xs text-ink-faint">
              {invoice.number ?? t('billing.noNumber')} · {formatDate(dateIn(invoice.createdAt, timezone))}
            </span>
          </span>
          <InvoiceStatus invoice={invoice} />
          <span className="font-semibold tabular-nums">{formatMoney(invoice.total)}</span>
        </li>
      ))}
    </ul>
  );
}
