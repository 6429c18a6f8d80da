import { InvoiceList } from '../../billing/InvoiceList.tsx';
import type { Invoice } from '../../billing/invoices.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import type { PatientState } from '../usePatient.ts';
import { RecordCard } from './RecordCard.tsx';
import { t } from '../../../language/t.ts';

interface InvoicesCardProps {
  state: PatientState;
  invoices: readonly Invoice[] | null | undefined;
}

export function InvoicesCard({ state, invoices }: InvoicesCardProps) {
  const { timezone } = useClinic();
  return (
    <RecordCard title={t('patients.record.invoices')} field="invoices" state={state} items={invoices}>
      {items => <InvoiceList invoices={items} timezone={timezone} />}
    </RecordCard>
  );
}
