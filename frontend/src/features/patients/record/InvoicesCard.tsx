import { InvoiceList } from '../../billing/InvoiceList.tsx';
import type { Invoice } from '../../billing/invoices.ts';
import { useClinic } from '../../session/SessionContext.tsx';
import type { PatientState } from '../usePatient.ts';
import { RecordCard } from './RecordCard.tsx';

interface InvoicesCardProps {
  state: PatientState;
  invoices: readonly Invoice[] | null | undefined;
}

export function InvoicesCard({ state, invoices }: InvoicesCardProps) {
  const { timezone } = useClinic();
  return (
    <RecordCard title="Invoices" field="invoices" state={state} items={invoices}>
      {items => <InvoiceList invoices={items} timezone={timezone} />}
    </RecordCard>
  );
}
