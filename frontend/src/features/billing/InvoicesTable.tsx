import { ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { FailureNote } from '../../app/graph/FailureNote.tsx';
import { t } from '../../language/t.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Select } from '../../ui/Select.tsx';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { MoreRows } from '../../ui/table/MoreRows.tsx';
import { TableTools } from '../../ui/table/TableTools.tsx';
import { WHOLE_TABLE } from '../../ui/table/column.ts';
import { TableSkeleton } from '../administration/PageHead.tsx';
import { useClinic } from '../session/SessionContext.tsx';
import { statusName } from './InvoiceLines.tsx';
import { invoiceColumns } from './invoiceColumns.tsx';
import { STATUSES, useInvoicePages } from './invoicePages.ts';

const ALL = 'ALL';
const statusOf = (value: string | undefined) => STATUSES.find(each => each === value) ?? null;

/** All that was ever billed to a patient. */
export function InvoicesTable({ patientId }: { patientId: string }) {
  const { id: clinicId, timezone } = useClinic();
  const [status, setStatus] = useState<ReturnType<typeof statusOf>>(null);
  const [view, setView] = useState(WHOLE_TABLE);
  const { invoices, endCursor, loading, failure, more, retry } = useInvoicePages(patientId, status);
  const columns = invoiceColumns(timezone, endCursor === null);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Select
          aria-label={t('billing.column.status')}
          className="h-9 w-44"
          value={status ?? ALL}
          options={[
            { value: ALL, label: t('billing.all') },
            ...STATUSES.map(value => ({ value, label: statusName(value) })),
          ]}
          onChange={value => setStatus(statusOf(value))}
        />
        <TableTools
          table={`invoices of ${clinicId}`}
          fileName="invoices"
          rows={invoices ?? []}
          columns={columns}
          view={view}
          onView={setView}
          filters={status ? { status } : {}}
          onFilters={filters => setStatus(statusOf(filters['status']))}
        />
      </div>
      {failure ? <FailureNote failure={failure} what={t('patients.record.invoices')} onRetry={retry} /> : null}
      {!invoices && !failure ? <TableSkeleton label={t('billing.loading')} /> : null}
      {invoices?.length === 0 ? (
        <div className="rounded-card border border-line bg-surface">
          <EmptyState icon={<ReceiptText />} title={t(status ? 'billing.noneSuch' : 'billing.none')} />
        </div>
      ) : null}
      {invoices && invoices.length > 0 ? (
        <DataTable
          rows={invoices}
          columns={columns}
          view={view}
          onView={setView}
          keyOf={({ id }) => id}
          caption={t('billing.caption')}
        />
      ) : null}
      <MoreRows endCursor={endCursor} busy={loading} onMore={more} label={t('billing.more')} />
    </>
  );
}
