import { on, type Reaction } from '@polyclinic/events/handleOnce.ts';
import { appointmentBooked } from '@polyclinic/events/scheduling/appointmentBooked.v1.ts';
import { appointmentCancelled } from '@polyclinic/events/scheduling/appointmentCancelled.v1.ts';
import { mergeReactions } from '@polyclinic/subgraph/patientMerges.ts';
import { referenceReactions } from '@polyclinic/subgraph/references.ts';
import { onAppointmentBooked } from './invoices/onAppointmentBooked.ts';
import { onAppointmentCancelled } from './invoices/onAppointmentCancelled.ts';

/** Everything billing does about what others announce. */
export const reactions: Reaction[] = [
  ...referenceReactions,
  on(appointmentBooked, 'draftInvoice', onAppointmentBooked),
  on(appointmentCancelled, 'voidDraftInvoice', onAppointmentCancelled),
  ...mergeReactions('billing', [{ name: 'invoice' }]),
];
