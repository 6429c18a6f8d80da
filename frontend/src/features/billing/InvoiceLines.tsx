import { Badge } from '../../ui/Badge.tsx';
import { t } from '../../language/t.ts';
import type { Invoice } from './invoices.ts';
import { formatMoney } from './money.ts';

/** What a visit costs, line by line. */
export function InvoiceLines({ invoice }: { invoice: Invoice }) {
  return (
    <div className="text-sm">
      <ul>
        {invoice.lines.map(({ description, quantity, amount }, index) => (
          <li key={index} className="flex justify-between gap-4 py-1">
            <span>
              {quantity > 1 ? `${quantity} × ` : ''}
              {description}
            </span>
            <span className="tabular-nums">{formatMoney(amount)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 flex items-center justify-between gap-4 border-t border-line pt-2 font-semibold">
        <span className="flex items-center gap-2">
          {t('billing.total')} <InvoiceStatus invoice={invoice} />
        </span>
        <span className="tabular-nums">{formatMoney(invoice.total)}</span>
      </p>
    </div>
  );
}

export const InvoiceStatus = ({ invoice: { status } }: { invoice: Invoice }) => (
  <Badge tone={status === 'DRAFT' ? 'info' : 'neutral'}>{statusName(status)}</Badge>
);

export const statusName = (status: Invoice['status']): string =>
  status === 'DRAFT' ? t('billing.draft') : t('billing.void');
