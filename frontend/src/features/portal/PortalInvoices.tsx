import { t } from '../../language/t.ts';
import { InvoiceList } from '../billing/InvoiceList.tsx';
import { useOwnZone } from '../session/useOwnZone.ts';
import { PortalPart, type PortalState } from './PortalPart.tsx';
import type { PortalRecord } from './portalQueries.ts';

interface PortalInvoicesProps {
  record: PortalRecord;
  state: PortalState;
}

/** What visits cost. */
export function PortalInvoices({ record, state }: PortalInvoicesProps) {
  const zone = useOwnZone();
  return (
    <PortalPart
      title={t('portal.invoices')}
      part="invoices"
      state={state}
      items={record.invoices}
      isOpened={record.permissions.includes('VIEW_BILLING')}
      none={t('billing.none')}
    >
      {invoices => <InvoiceList invoices={invoices} timezone={zone} />}
    </PortalPart>
  );
}
