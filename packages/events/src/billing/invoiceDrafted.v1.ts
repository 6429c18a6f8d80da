import { z } from 'zod';
import { defineEvent } from '../defineEvent.ts';

/** A draft invoice stands ready for a visit. */
export const invoiceDrafted = defineEvent('invoice.drafted.v1', 'billing.invoices', {
  invoiceId: z.string(),
  appointmentId: z.string(),
  patientId: z.string(),
});
