import { EntitySchema } from 'typeorm';

/** What a patient owes for a visit, as stored. */
export interface Invoice {
  tenantId: string;
  id: string;
  clinicId: string;
  patientId: string;
  appointmentId: string;
  number: string | null;
  status: 'DRAFT' | 'VOID';
  currency: string;
  createdAt: Date;
}

/** One line of an invoice, as stored. */
export interface InvoiceLine {
  tenantId: string;
  id: string;
  clinicId: string;
  invoiceId: string;
  serviceItemId: string;
  description: string;
  quantity: number;
  /** Minor units for the whole line; Postgres gives a bigint as text. */
  amountMinor: string;
}

export const InvoiceTable = new EntitySchema<Invoice>({
  name: 'invoice',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    patientId: { name: 'patient_id', type: 'text' },
    appointmentId: { name: 'appointment_id', type: 'text' },
    number: { type: 'text', nullable: true },
    status: { type: 'text' },
    currency: { type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
  },
});

export const InvoiceLineTable = new EntitySchema<InvoiceLine>({
  name: 'invoice_line',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    invoiceId: { name: 'invoice_id', type: 'text' },
    serviceItemId: { name: 'service_item_id', type: 'text' },
    description: { type: 'text' },
    quantity: { type: 'integer' },
    amountMinor: { name: 'amount_minor', type: 'bigint' },
  },
});
